/** The order of the table. */
import { BASES, POSITIONS } from '../brief/terms.ts';
import type { Statement } from './statements.ts';

export const SORT_KEYS = ['who', 'position', 'on', 'says', 'basis', 'paragraph'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Order {
  by: SortKey;
  down: boolean;
}

/** As the article has them. */
export const FIRST_ORDER: Order = { by: 'paragraph', down: false };

/** A click on a heading: the first sorts by it, the next turns the order round. */
export const clicked = (order: Order, by: SortKey): Order => ({ by, down: order.by === by && !order.down });

/** Equal rows keep the order they had. `compare` is for names, as the reader's language has it. */
export function sorted(
  statements: readonly Statement[],
  { by, down }: Order,
  compare: (a: string, b: string) => number,
): Statement[] {
  const difference = DIFFERENCES[by];
  return statements.toSorted((a, b) => (down ? difference(b, a, compare) : difference(a, b, compare)));
}

type Difference = (a: Statement, b: Statement, compare: (a: string, b: string) => number) => number;

const DIFFERENCES: Readonly<Record<SortKey, Difference>> = {
  who: (a, b, compare) => compare(a.holder.name, b.holder.name),
  // Along the scale, as the schema lists it.
  position: (a, b) => POSITIONS.indexOf(a.position) - POSITIONS.indexOf(b.position),
  on: (a, b, compare) => compare(a.target.name, b.target.name),
  // The article's own reporting comes before whoever it names.
  says: (a, b, compare) => compare(a.speaker.name ?? '', b.speaker.name ?? ''),
  basis: (a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis),
  paragraph: (a, b) => a.paragraph - b.paragraph,
};
