import { type Form, setting } from './form.ts';
import { Section } from './section.tsx';

interface Props extends Form {
  /** Tags the interface speaks, each with its name in itself. */
  languages: readonly { tag: string; name: string }[];
  /** What 'auto' comes to here. */
  automatic: string;
}

export function LanguageSection({ t, settings, change, languages, automatic }: Props) {
  return (
    <Section id="language" heading={t('language.heading')}>
      <label class="field">
        <span>{t('language.label')}</span>
        <select
          value={settings.language}
          aria-describedby="language-note"
          onChange={(event) => change(setting({ language: event.currentTarget.value }))}
        >
          <option value="auto">{t('language.auto', { name: automatic })}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="note" id="language-note">
        {t('language.note')}
      </p>
    </Section>
  );
}
