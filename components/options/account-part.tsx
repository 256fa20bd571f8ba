import { SHARED_NAMES } from '../../core/settings/account.ts';
import { type Form, setting } from './form.ts';
import { nameOfSetting } from './in-words.ts';
import { Toggle } from './toggle.tsx';

export type AccountTrouble = { type: 'failed'; reason: string } | { type: 'too-long'; names: readonly string[] };

interface Props extends Form {
  problem: AccountTrouble | null;
}

/** Whether settings are kept in the browser's account, and what keeps them out of it. */
export function AccountPart({ t, locale, settings, change, problem }: Props) {
  const tooLong = problem?.type === 'too-long' ? SHARED_NAMES.filter((name) => problem.names.includes(name)) : [];
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <>
      <h3>{t('account.heading')}</h3>
      <Toggle
        label={t('account.keep')}
        note={t('account.note')}
        checked={settings.account}
        onToggle={(account) => change(setting({ account }))}
      />
      <div role="status">
        {problem?.type === 'failed' && <p class="problem">{t('account.failed', { reason: problem.reason })}</p>}
        {tooLong.length > 0 && (
          <p class="note">
            {t('account.too-long', { names: list.format(tooLong.map((name) => nameOfSetting(name, t))) })}
          </p>
        )}
      </div>
    </>
  );
}
