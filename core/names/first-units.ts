import { ARABIC_FROM, ARABIC_TO, PROCLITIC_UNITS } from './boundary.ts';
import { caseOf, foldOf, forEachFoldedUnit, LOWER, UPPER } from './characters.ts';
import type { Numbers } from './tables.ts';

/** UTF-16 code units there are. */
const UNITS = 0x10000;

/**
 * Which code units may begin a match: `letters` in any case and with any diacritics, `capitals` only as capitals.
 * Both are folded.
 */
export function firstUnitsOf(letters: ReadonlySet<number>, capitals: ReadonlySet<number>): Uint8Array {
  const units = new Uint8Array(UNITS);
  for (const letter of letters) units[letter] = 1;
  forEachFoldedUnit((unit) => {
    const folded = foldOf(unit);
    if (letters.has(folded) || (capitals.has(folded) && caseOf(unit) === UPPER)) units[unit] = 1;
  });
  if (units.subarray(ARABIC_FROM, ARABIC_TO).includes(1)) for (const unit of PROCLITIC_UNITS) units[unit] = 1;
  return units;
}

/** The same from a list of those units. */
export function firstUnitsIn(list: Numbers): Uint8Array {
  const units = new Uint8Array(UNITS);
  for (let i = 0; i < list.length; i++) units[list[i] as number] = 1;
  return units;
}

/** Words in small letters that begin forms: more, and looking at every word of a text is faster. */
const MOST_SMALL_WORDS = 8;
/** In UTF-16 units; the engine looks for longer strings faster, and they are rarer. */
const SHORTEST_SMALL_WORD = 5;

/**
 * A search for the next capital or uncased unit of these, or null when forms begin with many small letters, as most words
 * do. `smallWords` are the first words of the forms that do, as written.
 */
export function searchFor(units: Uint8Array, smallWords: readonly string[]): RegExp | null {
  if (smallWords.length > MOST_SMALL_WORDS || smallWords.some((word) => word.length < SHORTEST_SMALL_WORD)) return null;
  let set = '';
  for (let unit = units.indexOf(1); unit >= 0; unit = units.indexOf(1, unit + 1)) {
    if (caseOf(unit) !== LOWER) set += `\\u${unit.toString(16).padStart(4, '0')}`;
  }
  return set === '' ? /[^\s\S]/g : new RegExp(`[${set}]`, 'g');
}
