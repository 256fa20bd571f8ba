/** Where the parts of the picture are drawn. CSS px, from the upper left; mirrored where the interface is. */
import { type Place, STOPS, type Stand } from './picture.ts';

export interface Plot {
  width: number;
  height: number;
  /** Middle of each stop. */
  stops: number[];
  rows: PlotRow[];
}

export interface PlotRow {
  stand: Stand;
  /** Line of the name, line of the position (the same one where both have room), and the scale below them. */
  textY: number;
  standsY: number;
  scaleY: number;
  /** Null for positions that are no place on the scale. */
  mark: { from: number; to: number } | null;
  /** Which way it moves, where it does: from the mark's edge to the tip of an arrow. */
  arrow: { from: number; to: number } | null;
}

const ROW = 44;
const TEXT_BASE = 15;
const SCALE_BASE = 30;
/** Between two lines of words. */
const LINE = 18;
/** Of one letter, on average and at most: words that would meet stand below each other. */
export const LETTER = 7.5;
/** From a mark's middle to where its arrow begins. */
const MARK_RADIUS = 8;
/** The arrow ends short of the stop it points to: nothing says that it is reached. */
const SHORT_OF = 0.75;
/** Length of an arrow at the end of the scale, where there is no further stop. */
const STUB = 12;
/** Room at both ends of the scale for a mark with such an arrow, and its line's width. */
const MARGIN = MARK_RADIUS + STUB + 2;

/** @param letters Of name and position in the longest line there is, the gap between them included. */
export function plotOf(stands: readonly Stand[], width: number, rtl: boolean, letters: number): Plot {
  const more = letters * LETTER > width ? LINE : 0;
  const height = ROW + more;
  const step = (width - 2 * MARGIN) / (STOPS.length - 1);
  const x = (stop: number): number => (rtl ? width - MARGIN - stop * step : MARGIN + stop * step);
  return {
    width,
    height: stands.length * height,
    stops: STOPS.map((_, stop) => x(stop)),
    rows: stands.map((stand, row) => ({
      stand,
      textY: row * height + TEXT_BASE,
      standsY: row * height + TEXT_BASE + more,
      scaleY: row * height + SCALE_BASE + more,
      mark: stand.place && { from: x(stand.place.from), to: x(stand.place.to) },
      arrow: arrowOf(stand, x, step, rtl),
    })),
  };
}

function arrowOf(
  { place, direction, goal }: Stand,
  x: (stop: number) => number,
  step: number,
  rtl: boolean,
): PlotRow['arrow'] {
  if (!place || (direction !== 'towards' && direction !== 'away')) return null;
  const edge = edgeOf(place, direction);
  const way = (direction === 'away') === rtl ? -1 : 1;
  const from = x(edge) + way * MARK_RADIUS;
  return { from, to: goal === null ? from + way * STUB : x(edge) + way * step * SHORT_OF };
}

const edgeOf = (place: NonNullable<Place>, direction: 'towards' | 'away'): number =>
  direction === 'towards' ? place.from : place.to;
