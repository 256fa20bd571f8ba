/** How a word is written. */
import { caseOf, LOWER, UPPER } from './characters.ts';

export const UNCASED = 0;
export const LOWERCASE = 1;
/** Capital first letter, or a single capital. */
export const CAPITALIZED = 2;
/** Two letters or more, all capitals. */
export const CAPITALS = 3;
export type Casing = typeof UNCASED | typeof LOWERCASE | typeof CAPITALIZED | typeof CAPITALS;

/** Of the word from `start` to `end`, end exclusive. */
export function casingOf(text: string, start: number, end: number): Casing {
  const first = caseOf(text.charCodeAt(start));
  if (first === LOWER) return LOWERCASE;
  if (first !== UPPER) return UNCASED;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const here = caseOf(text.charCodeAt(at));
    if (here === LOWER) return CAPITALIZED;
    if (here === UPPER) capitals++;
  }
  return capitals > 1 ? CAPITALS : CAPITALIZED;
}
