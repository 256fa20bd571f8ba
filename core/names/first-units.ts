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

/** Units of scripts without case that begin forms: with more, looking at every word is faster too. */
const MOST_CASELESS = 16;

/**
 * All capitals are in these, and little else that prose in Latin letters is full of. An engine is many times slower at a
 * class of three hundred single units than at stopping where one need not: at wide ranges.
 */
const CAPITALS = 'A-Z\\u00c0-\\u00de\\u0100-\\u1fff\\u2c00-\\uffff';

/**
 * Which units a search for the next beginning stops at besides CAPITALS, small letters aside; null where looking at every
 * word is faster: where forms begin with many small letters, as most words do, or with many letters of a script without
 * case. `smallWords` are the first words of the forms in small letters, as written.
 */
export function searchedUnits(units: Uint8Array, smallWords: readonly string[]): string | null {
  if (smallWords.length > MOST_SMALL_WORDS || smallWords.some((word) => word.length < SHORTEST_SMALL_WORD)) return null;
  const isCapital = new RegExp(`[${CAPITALS}]`);
  let others = '';
  let caseless = 0;
  for (let unit = units.indexOf(1); unit >= 0; unit = units.indexOf(1, unit + 1)) {
    if (caseOf(unit) === LOWER) continue;
    if (caseOf(unit) !== UPPER && ++caseless > MOST_CASELESS) return null;
    const text = String.fromCharCode(unit);
    if (!isCapital.test(text)) others += text;
  }
  return others;
}

/** A search for the next unit that may be one of these, or CAPITALS. */
export function searchFor(others: string | null): RegExp | null {
  if (others === null) return null;
  let escaped = '';
  for (let i = 0; i < others.length; i++) escaped += `\\u${others.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return new RegExp(`[${CAPITALS}${escaped}]`, 'g');
}
