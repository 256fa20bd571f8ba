import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import { Section } from './section.tsx';

export interface Command {
  /** What it does, in the reader's language. */
  description: string;
  /** Its keys as the browser writes them; '' for none. */
  shortcut: string;
}

interface Props {
  t: OptionsTranslate;
  commands: readonly Command[];
  /** Opens the browser's page for keys; null where a page of ours cannot, with the address to be typed. */
  onChangeKeys: (() => void) | null;
  address: string;
}

export function KeysSection({ t, commands, onChangeKeys, address }: Props) {
  return (
    <Section id="keys" heading={t('keys.heading')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('keys.command')}</th>
            <th scope="col">{t('keys.key')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ description, shortcut }) => (
            <tr key={description}>
              <td>{description}</td>
              <td>{shortcut === '' ? <span class="muted">{t('keys.none')}</span> : <kbd>{shortcut}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onChangeKeys ? (
        <button type="button" onClick={onChangeKeys}>
          {t('keys.change')}
        </button>
      ) : (
        <p>{t('keys.change-how', { address })}</p>
      )}
      <p class="note">{t('keys.in-card')}</p>
    </Section>
  );
}
