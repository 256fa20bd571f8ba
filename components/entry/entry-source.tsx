import type { EntryModel } from '../../core/card/types.ts';
import { describeDate } from '../../core/i18n/dates.ts';
import { isolated } from '../../core/i18n/isolated.ts';
import type { Ui } from '../ui.ts';

/** What was read, and what that text does not say about itself. */
export function EntrySource({ model: { source, paragraphs, sourceLanguage }, ui }: { model: EntryModel; ui: Ui }) {
  const { t, locale } = ui;
  const list = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  return (
    <section class="source">
      <h2>{t('source.heading')}</h2>
      <p class="source-title" lang={sourceLanguage} dir="auto">
        {source.title}
      </p>
      {source.authors.length > 0 && <p>{t('source.authors', { names: list(source.authors) })}</p>}
      {source.publisher && <p>{source.publisher}</p>}
      {source.datelines.length > 0 && <p>{t('source.dateline', { places: list(source.datelines) })}</p>}
      <p>{describeDate(source.date, ui.now, locale, t)}</p>
      {source.date.status === 'inferred' && (
        <p class="remark">{t('date.inferred-from', { from: isolated(source.date.from, ui.dir) })}</p>
      )}
      {source.url && (
        <p>
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        </p>
      )}
      {source.notStated.length > 0 && <p>{t('source.not-stated', { what: list(source.notStated) })}</p>}
      <p>{t('source.paragraphs', { numbers: list(paragraphs.map(String)), count: paragraphs.length })}</p>
      <p class="hash">{t('source.sha256', { hash: source.sha256 })}</p>
    </section>
  );
}
