import { tieLabel } from '../core/card/headings.ts';
import type { TieModel } from '../core/card/types.ts';
import type { Ui } from './ui.ts';

interface Props {
  ties: readonly TieModel[];
  more: number;
  ui: Ui;
  onOpen: (id: string) => void;
  /** Opens the full entry, where the rest stands. */
  onMore: () => void;
}

/** Ties as chips, each opening the entry at its other end. */
export function TieChips({ ties, more, ui, onOpen, onMore }: Props) {
  if (ties.length === 0) return null;
  return (
    <ul class="chips" aria-label={ui.t('ties.heading')}>
      {ties.map((tie) => (
        <li key={tie.id}>
          <TieChip tie={tie} ui={ui} onOpen={onOpen} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" class="chip more" aria-label={ui.t('ties.more', { count: more })} onClick={onMore}>
            +{more}
          </button>
        </li>
      )}
    </ul>
  );
}

function TieChip({ tie, ui, onOpen }: { tie: TieModel } & Pick<Props, 'ui' | 'onOpen'>) {
  return (
    <button type="button" class="chip" title={tie.text} onClick={() => onOpen(tie.other.id)}>
      {tieLabel(tie, ui.t)}
      {tie.per && <span class="per"> {ui.t('ties.per', { name: tie.per.name })}</span>}
    </button>
  );
}
