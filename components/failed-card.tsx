import { Action, type Copied } from './actions.tsx';
import { Frame, type FrameProps, NAME_ID } from './frame.tsx';

interface Props extends FrameProps {
  copied: Copied;
  /** Puts what may be told of it on the clipboard. */
  onCopy(): void;
}

/** In place of a card that failed while it was drawn. */
export function FailedCard({ copied, onCopy, ...frame }: Props) {
  const { t } = frame.ui;
  const label = t(copied ?? 'card.copy-details');
  const below = (
    <div class="actions">
      <Action icon="copy" label={label} long={label} onClick={onCopy} />
      <span class="unseen" role="status">
        {copied && t(copied)}
      </span>
    </div>
  );
  return (
    <Frame {...frame} below={below}>
      <p id={NAME_ID} class="failed" role="alert">
        {t('card.failed')}
      </p>
    </Frame>
  );
}
