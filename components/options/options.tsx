import { BackupSection } from './backup-section.tsx';
import type { Form } from './form.ts';
import { KeysSection } from './keys-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { LooksSection } from './looks-section.tsx';
import { MarkedSection } from './marked-section.tsx';
import { ProblemsSection } from './problems-section.tsx';
import { type Outcome, SavedBar } from './saved-bar.tsx';
import { SitesSection } from './sites-section.tsx';

type PropsOf<V> = V extends (props: infer P) => unknown ? Omit<P, keyof Form> : never;

export interface OptionsProps extends Form {
  outcome: Outcome;
  onUndo(): void;
  /** Why the stored settings could not be read; null where they could. */
  unread: string | null;
  marked: PropsOf<typeof MarkedSection>;
  looks: PropsOf<typeof LooksSection>;
  sites: PropsOf<typeof SitesSection>;
  backup: PropsOf<typeof BackupSection>;
  language: PropsOf<typeof LanguageSection>;
  keys: PropsOf<typeof KeysSection>;
  problems: PropsOf<typeof ProblemsSection>;
}

const SECTIONS = ['marked', 'looks', 'sites', 'backup', 'language', 'keys', 'problems'] as const;

export function Options({
  outcome,
  onUndo,
  unread,
  marked,
  looks,
  sites,
  backup,
  language,
  keys,
  problems,
  ...form
}: OptionsProps) {
  const { t } = form;
  return (
    <div class="page options">
      <header>
        <h1>{t('title')}</h1>
        <nav aria-label={t('sections')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}-heading`}>{t(`${id}.heading`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {unread !== null && (
          <p class="notice problem" role="alert">
            {t('not-read', { reason: unread })}
          </p>
        )}
        <MarkedSection {...form} {...marked} />
        <LooksSection {...form} {...looks} />
        <SitesSection {...form} {...sites} />
        <BackupSection {...form} {...backup} />
        <LanguageSection {...form} {...language} />
        <KeysSection t={t} {...keys} />
        <ProblemsSection t={t} locale={form.locale} {...problems} />
        <p class="note">{t('privacy')}</p>
      </main>
      <SavedBar t={t} outcome={outcome} onUndo={onUndo} />
    </div>
  );
}
