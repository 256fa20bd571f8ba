import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { unhide } from '../../core/settings/lists.ts';
import { MARKED, type Settings, THEMES } from '../../core/settings/settings.ts';
import { Choice } from './choice.tsx';

/** What became of the last change. */
export type Saved = { ok: true } | { ok: false; reason: string } | null;

export interface OptionsProps {
  t: SurfaceTranslate;
  settings: Settings;
  saved: Saved;
  /** Number of sites on the list. */
  sites: number;
  nameOf(entity: string): string;
  onChange(change: (settings: Settings) => Settings): void;
}

export function Options({ t, settings, saved, sites, nameOf, onChange }: OptionsProps) {
  return (
    <main class="page options">
      <h1>{t('options.title')}</h1>
      <Choice
        name="marked"
        legend={t('options.marked')}
        note={t('options.marked-note')}
        value={settings.marked}
        choices={MARKED.map((value) => ({ value, label: t(`options.marked.${value}`) }))}
        onPick={(marked) => onChange((now) => ({ ...now, marked }))}
      />
      <Choice
        name="mark-style"
        legend={t('options.mark-style')}
        value={settings.markStyle}
        choices={(['underline', 'none'] as const).map((value) => ({ value, label: t(`options.mark-style.${value}`) }))}
        onPick={(markStyle) => onChange((now) => ({ ...now, markStyle }))}
      />
      <fieldset>
        <legend>{t('options.countries')}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.allCountries}
            aria-describedby="all-countries-note"
            onChange={(event) => {
              const allCountries = event.currentTarget.checked;
              onChange((now) => ({ ...now, allCountries }));
            }}
          />{' '}
          {t('options.all-countries')}
        </label>
        <p class="note" id="all-countries-note">
          {t('options.all-countries-note')}
        </p>
      </fieldset>
      <Choice
        name="theme"
        legend={t('options.theme')}
        value={settings.theme}
        choices={THEMES.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        onPick={(theme) => onChange((now) => ({ ...now, theme }))}
      />
      <section aria-labelledby="hidden">
        <h2 id="hidden">{t('options.hidden')}</h2>
        {settings.hidden.length === 0 && <p class="note">{t('options.hidden-none')}</p>}
        <ul class="hidden-names">
          {settings.hidden.map((entity) => (
            <li key={entity}>
              <span>{nameOf(entity)}</span>
              <button type="button" onClick={() => onChange((now) => unhide(now, entity))}>
                {t('options.hidden-show', { name: nameOf(entity) })}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="note">
        {t('options.sites', { count: sites })}. {t('options.privacy')}
      </p>
      <p class={saved && !saved.ok ? 'saved problem' : 'saved'} role="status">
        {saved && (saved.ok ? t('options.saved') : t('options.not-saved', { reason: saved.reason }))}
      </p>
    </main>
  );
}
