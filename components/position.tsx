import type { Direction, Position } from '../core/brief/schema.ts';
import { groupOfPosition, type MarkGroup } from '../core/card/mark-group.ts';
import type { Ui } from './ui.ts';

/** The line a group is underlined with on the page: the same pattern here, so that the one explains the other. */
export function MarkSample({ group }: { group: MarkGroup }) {
  return (
    <svg class={`sample ${group}`} viewBox="0 0 18 8" aria-hidden="true">
      {group === 'against' ? <path d="M0 2h18M0 6h18" /> : <path d="M0 4h18" />}
    </svg>
  );
}

/** Position in words with its mark. */
export function PositionMark({ position, ui }: { position: Position; ui: Ui }) {
  const group = groupOfPosition(position);
  return (
    <span class={`position ${group}`}>
      <MarkSample group={group} />
      {ui.t(`position.${position}`)}
    </span>
  );
}

const STOPS: readonly Position[] = ['supports', 'leans-towards', 'neutral', 'leans-against', 'opposes'];
/** Hedging is not a point: it keeps to the middle of the scale and commits to none of it. */
const HEDGED = [1, 2, 3];

/** Bar from 'supports' to 'opposes' with the place of a position on it and, where it moves, the stop it moves to. */
export function PositionScale({ position, direction, ui }: { position: Position; direction: Direction; ui: Ui }) {
  const at = STOPS.indexOf(position);
  const group = groupOfPosition(position);
  // 'Towards' leads to the supporting end.
  const goal = at < 0 ? -1 : direction === 'towards' ? at - 1 : direction === 'away' ? at + 1 : -1;
  const stopClass = (index: number) => {
    if (index === at) return 'stop on';
    if (position === 'hedging' && HEDGED.includes(index)) return 'stop hedged';
    return index === goal ? `stop goal ${direction}` : 'stop';
  };
  return (
    <span class={`scale ${group}`} aria-hidden="true">
      <span class="end">{ui.t('stance.scale-for')}</span>
      <span class="bar">
        {STOPS.map((stop, index) => (
          <span key={stop} class={stopClass(index)} />
        ))}
      </span>
      <span class="end">{ui.t('stance.scale-against')}</span>
    </span>
  );
}
