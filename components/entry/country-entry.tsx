import { Fragment } from 'preact';
import type { CountryModel, NamedIn } from '../../core/card/country-model.ts';
import { nameOf } from '../../core/i18n/names.ts';
import { CountryFacts } from '../country-facts.tsx';
import type { Ui } from '../ui.ts';
import { EntryHead } from './entry-head.tsx';

interface Props {
  model: CountryModel;
  /** Its names in the languages names are collected in. */
  names: readonly NamedIn[];
  ui: Ui;
}

/** The page of a country no brief knows: all its facts, its names, and plainly that nothing is said about it. */
export function CountryEntry({ model, names, ui }: Props) {
  const { head, language, facts } = model;
  return (
    <article class="entry" lang={ui.locale} dir={ui.dir}>
      <EntryHead head={head} language={language} ui={ui} />
      <div class="stance">
        <p class="none">{ui.t('country.no-brief')}</p>
      </div>
      <CountryFacts facts={facts} ui={ui} full />
      {names.length > 0 && (
        <section>
          <h2>{ui.t('country.names')}</h2>
          <dl class="forms">
            {names.map(({ language: tag, text }) => (
              <Fragment key={tag}>
                <dt class="form-kind">{nameOf('language', tag, ui.locale) ?? tag}</dt>
                <dd lang={tag}>
                  <bdi>{text}</bdi>
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
      )}
      {facts && (
        <section class="source apart">
          <p>{ui.t('country.source', { source: facts.source, year: String(facts.edition) })}</p>
        </section>
      )}
    </article>
  );
}
