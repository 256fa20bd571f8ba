import type { Standing as StandingModel } from '../../core/popup/rows.ts';
import { PositionMark } from '../position.tsx';
import type { Ui } from '../ui.ts';

/** Where somebody stands and which way it moves, at the end of a row. */
export function Standing({ standing, ui }: { standing: StandingModel; ui: Ui }) {
  const { position, direction } = standing;
  return (
    <span class="standing">
      <PositionMark position={position} ui={ui} />
      <span class="direction">{ui.t(`direction.${direction}`)}</span>
    </span>
  );
}
