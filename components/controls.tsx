import { Icon } from './icon.tsx';
import type { Ui } from './ui.ts';

export interface ControlsProps {
  pinned: boolean;
  /** Name, within a sentence, of the entry a chip was followed from. */
  back: string | null;
  ui: Ui;
  onPin(pinned: boolean): void;
  onClose(): void;
  onBack(): void;
}

/** Back at the start, pin and close at the end of the card's upper edge. */
export function Controls({ pinned, back, ui: { t }, onPin, onClose, onBack }: ControlsProps) {
  return (
    <div class={back === null ? 'controls' : 'controls with-back'}>
      {back !== null && (
        <button type="button" class="back" onClick={onBack}>
          <Icon name="back" />
          {t('action.back', { inText: back })}
        </button>
      )}
      <button
        type="button"
        class="round"
        aria-pressed={pinned}
        aria-label={t('action.pin')}
        title={t(pinned ? 'action.unpin' : 'action.pin')}
        onClick={() => onPin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      <button type="button" class="round" aria-label={t('action.close')} title={t('action.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
