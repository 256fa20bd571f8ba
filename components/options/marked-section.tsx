import { unhide } from '../../core/settings/lists.ts';
import { MARKED } from '../../core/settings/settings.ts';
import { Choice } from './choice.tsx';
import { type Form, setting } from './form.ts';
import { Section } from './section.tsx';
import { Toggle } from './toggle.tsx';

interface Props extends Form {
  nameOf(entity: string): string;
}

export function MarkedSection({ t, locale, settings, change, nameOf }: Props) {
  const toggle = (name: 'countries' | 'leaders' | 'experts' | 'institutions' | 'demonyms' | 'capitals') => (
    <Toggle
      label={t(`marked.${name}`)}
      checked={settings[name]}
      disabled={(name === 'demonyms' || name === 'capitals') && !settings.countries}
      onToggle={(checked) => change(setting({ [name]: checked }))}
    />
  );
  return (
    <Section id="marked" heading={t('marked.heading')}>
      <fieldset>
        <legend>{t('marked.kinds')}</legend>
        {toggle('countries')}
        {toggle('leaders')}
        {toggle('experts')}
        {toggle('institutions')}
      </fieldset>
      <fieldset>
        <legend>{t('marked.more')}</legend>
        {toggle('demonyms')}
        {toggle('capitals')}
        <Toggle
          label={t('marked.all-countries')}
          note={t('marked.all-countries-note')}
          checked={settings.allCountries}
          disabled={!settings.countries}
          onToggle={(allCountries) => change(setting({ allCountries }))}
        />
      </fieldset>
      <Choice
        name="marked"
        legend={t('marked.repeats')}
        note={t('marked.repeats-note')}
        value={settings.marked}
        choices={MARKED.map((value) => ({ value, label: t(`marked.repeats.${value}`) }))}
        onPick={(marked) => change(setting({ marked }))}
      />
      <Choice
        name="where"
        legend={t('marked.where')}
        note={t('marked.where-note')}
        value={settings.wholePage ? 'page' : 'article'}
        choices={(['article', 'page'] as const).map((value) => ({ value, label: t(`marked.where.${value}`) }))}
        onPick={(where) => change(setting({ wholePage: where === 'page' }))}
      />
      <Toggle
        label={t('marked.voices')}
        note={t('marked.voices-note')}
        checked={settings.voices}
        onToggle={(voices) => change(setting({ voices }))}
      />
      <Hidden {...{ t, locale, settings, change, nameOf }} />
    </Section>
  );
}

function Hidden({ t, settings, change, nameOf }: Props) {
  const { hidden } = settings;
  return (
    <section aria-labelledby="hidden">
      <h3 id="hidden">{t('marked.hidden')}</h3>
      {hidden.length === 0 && <p class="note">{t('marked.hidden-none')}</p>}
      <ul class="rows">
        {hidden.map((entity) => (
          <li key={entity}>
            <span>{nameOf(entity)}</span>
            <button type="button" onClick={() => change((now) => unhide(now, entity))}>
              {t('marked.hidden-show', { name: nameOf(entity) })}
            </button>
          </li>
        ))}
      </ul>
      {hidden.length > 1 && (
        <button type="button" onClick={() => change(setting({ hidden: [] }))}>
          {t('marked.hidden-show-all')}
        </button>
      )}
    </section>
  );
}
