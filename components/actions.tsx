import { Icon, type IconName } from './icon.tsx';
import type { Ui } from './ui.ts';

/** How the last copying went; null before any. */
export type Copied = 'action.copied' | 'action.copy-failed' | null;

export interface CardActions {
  copied: Copied;
  /** The extension was updated or removed under the page: nothing here would do anything any more. */
  outdated: boolean;
  onCopy(): void;
  onEntry(): void;
  onHide(): void;
}

interface Props extends Pick<CardActions, 'copied' | 'outdated' | 'onCopy'> {
  /** Whose card it is, as it stands within a sentence. */
  name: string;
  /** Claims the card has no room for. */
  more: number;
  ui: Ui;
  /** Without these there is no such button: what only the page knows has no entry, and its name is kept nowhere. */
  onEntry?(): void;
  onHide?(): void;
}

/** Copy, full entry, hide: the row along the foot of the card; or why there are none. */
export function Actions({ name, more, copied, outdated, ui, onCopy, onEntry, onHide }: Props) {
  const { t } = ui;
  return (
    <div class="actions">
      {!outdated && (
        <>
          <Action
            icon="copy"
            label={t(copied ?? 'action.copy')}
            long={copied ? t(copied) : t('action.copy-long')}
            onClick={onCopy}
          />
          {onEntry && (
            <Action
              icon="entry"
              label={t('action.entry')}
              extra={more > 0 ? t('claims.more', { count: more }) : null}
              long={t('action.entry-long', { inText: name })}
              onClick={onEntry}
            />
          )}
          {onHide && (
            <Action icon="hide" label={t('action.hide')} long={t('action.hide-long', { name })} onClick={onHide} />
          )}
        </>
      )}
      {/* One element all along: a region that appears together with its words is not read out. */}
      <span class={outdated ? 'outdated' : 'unseen'} role="status">
        {outdated ? t('card.outdated') : copied && t(copied)}
      </span>
    </div>
  );
}

interface ActionProps {
  icon: IconName;
  label: string;
  extra?: string | null;
  long: string;
  onClick: () => void;
}

/** The visible label names the button, so that speech input finds it; the long one is a hint. */
export function Action({ icon, label, extra, long, onClick }: ActionProps) {
  return (
    <button type="button" class="action" title={long} onClick={onClick}>
      <Icon name={icon} />
      {label}
      {extra && <span class="extra">{extra}</span>}
    </button>
  );
}
