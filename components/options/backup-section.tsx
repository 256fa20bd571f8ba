import { useRef, useState } from 'preact/hooks';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import { type Backup, readBackup } from '../../core/settings/backup.ts';
import { type Change, changesBetween } from '../../core/settings/changes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { AccountPart, type AccountTrouble } from './account-part.tsx';
import type { Form } from './form.ts';
import { nameOfSetting, wordsOfValue } from './in-words.ts';
import { Section } from './section.tsx';

interface Props extends Form {
  /** Copies of stored settings kept aside, as they were found. */
  aside: number;
  /** True where the stored settings are of a later version. */
  newer: boolean;
  /** What keeps settings out of the browser's account. */
  accountProblem: AccountTrouble | null;
  onSave(): void;
  onSaveAside(): void;
}

type Refused = Extract<Backup, { ok: false }>['refused'] | 'unreadable';
type Read = { ok: true; settings: Settings; newer: boolean } | { ok: false; refused: Refused };

export function BackupSection(props: Props) {
  const { t, locale, settings, change, aside, newer, accountProblem, onSave, onSaveAside } = props;
  const [read, setRead] = useState<Read | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [resetNote, setResetNote] = useState(false);
  const done = () => {
    setRead(null);
    if (input.current) input.current.value = '';
  };
  const take = async (file: File | undefined) => {
    if (!file) return setRead(null);
    try {
      setRead(readBackup(await file.text()));
    } catch {
      setRead({ ok: false, refused: 'unreadable' });
    }
  };
  const reset = () => {
    if (changesBetween(settings, DEFAULT_SETTINGS).length === 0) setResetNote(true);
    else change(() => DEFAULT_SETTINGS);
  };
  return (
    <Section id="backup" heading={t('backup.heading')}>
      {newer && <p class="notice">{t('backup.aside-newer')}</p>}
      <p>
        <button type="button" onClick={onSave}>
          {t('backup.export')}
        </button>
      </p>
      <label class="file">
        <span>{t('backup.import')}</span>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-describedby="backup-file"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="note" id="backup-file">
        {t('backup.file')}
      </p>
      <div role="status">
        {read && !read.ok && <p class="problem">{t(`backup.refused.${read.refused}`)}</p>}
        {read?.ok && (
          <Comparison
            t={t}
            locale={locale}
            changes={changesBetween(settings, read.settings)}
            newer={read.newer}
            onApply={() => {
              change(() => read.settings);
              done();
            }}
            onCancel={done}
          />
        )}
      </div>
      <AccountPart {...{ t, locale, settings, change }} problem={accountProblem} />
      <h3>{t('backup.reset')}</h3>
      <p class="note">{t('backup.reset-note')}</p>
      <p>
        <button type="button" onClick={reset}>
          {t('backup.reset')}
        </button>
      </p>
      <p role="status" class="note">
        {resetNote && changesBetween(settings, DEFAULT_SETTINGS).length === 0 && t('backup.reset-nothing')}
      </p>
      {aside > 0 && (
        <>
          <h3>{t('backup.aside')}</h3>
          <p class="note">{t('backup.aside-note', { count: aside })}</p>
          <p>
            <button type="button" onClick={onSaveAside}>
              {t('backup.aside-save')}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}

interface ComparisonProps {
  t: OptionsTranslate;
  locale: string;
  changes: readonly Change[];
  newer: boolean;
  onApply(): void;
  onCancel(): void;
}

/** What a backup would change, setting by setting, before it does. */
function Comparison({ t, locale, changes, newer, onApply, onCancel }: ComparisonProps) {
  if (changes.length === 0) return <p>{t('backup.no-changes')}</p>;
  const sites = changes.some(({ name }) => name === 'addedSites' || name === 'everySite');
  return (
    <div class="comparison">
      <table>
        <caption>{t('backup.changes', { count: changes.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('backup.setting')}</th>
            <th scope="col">{t('backup.now')}</th>
            <th scope="col">{t('backup.then')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.name}>
              <th scope="row">{nameOfSetting(change.name, t)}</th>
              <td>{wordsOfValue(change, 'from', t, locale)}</td>
              <td>{wordsOfValue(change, 'to', t, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {newer && <p class="note">{t('backup.newer')}</p>}
      {sites && <p class="note">{t('backup.sites-note')}</p>}
      <p class="buttons">
        <button type="button" class="primary" onClick={onApply}>
          {t('backup.apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('backup.cancel')}
        </button>
      </p>
    </div>
  );
}
