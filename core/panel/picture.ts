/** Where each holder of a stance stands, and which way it moves: what the picture draws. */
import type { Brief, Direction, Position } from '../brief/schema.ts';
import { lookupOf } from '../card/lookup.ts';
import type { EntityRef } from '../card/types.ts';

/** Stops of the scale, from the supporting end to the opposing one. */
export const STOPS: readonly Position[] = ['supports', 'leans-towards', 'neutral', 'leans-against', 'opposes'];
/** Hedging is no point: it keeps to the middle of the scale and commits to none of it. */
const HEDGED = { from: 1, to: 3 };

/** On the scale: one stop or several, in stops from the supporting end. Null where the position is no place on it. */
export type Place = { from: number; to: number } | null;

export interface Stand {
  holder: EntityRef;
  position: Position;
  direction: Direction;
  place: Place;
  /** Stop it moves to: one further that way. Null where it does not move, or is at the end. */
  goal: number | null;
}

export interface Picture {
  /** What the stances are towards, in the brief's words, and the language those are in. */
  subject: string;
  language: string;
  stands: Stand[];
}

/** One picture a brief, those nearest to support first; briefs without stances have none. */
export function picturesOf(briefs: readonly Brief[], shown: (brief: Brief, holder: string) => boolean): Picture[] {
  return briefs
    .map((brief) => ({
      subject: brief.subject.label,
      language: brief.language,
      stands: brief.stances
        .filter(({ position, holder }) => position !== 'not-stated' && shown(brief, holder))
        .map(({ holder, position, direction }) => standOf(lookupOf(brief).ref(holder), position, direction))
        .sort((a, b) => middleOf(a.place) - middleOf(b.place)),
    }))
    .filter(({ stands }) => stands.length > 0);
}

function standOf(holder: EntityRef, position: Position, direction: Direction): Stand {
  const place = placeOf(position);
  return { holder, position, direction, place, goal: goalOf(place, direction) };
}

function placeOf(position: Position): Place {
  if (position === 'hedging') return HEDGED;
  const at = STOPS.indexOf(position);
  return at < 0 ? null : { from: at, to: at };
}

function goalOf(place: Place, direction: Direction): number | null {
  if (!place || (direction !== 'towards' && direction !== 'away')) return null;
  // 'Towards' leads to the supporting end.
  const goal = direction === 'towards' ? place.from - 1 : place.to + 1;
  return goal >= 0 && goal < STOPS.length ? goal : null;
}

/** Those without a place come last. */
const middleOf = (place: Place): number => (place ? (place.from + place.to) / 2 : STOPS.length);
