import { ARABIC_FROM, ARABIC_TO, PROCLITIC_UNITS } from './boundary.ts';
import {
  caseOf,
  classOf,
  foldOf,
  forEachFoldedUnit,
  IGNORABLE,
  KATAKANA,
  LETTER,
  LOWER,
  MARK,
  UPPER,
} from './characters.ts';

/**
 * Which code units may begin a match: `letters` in any case and with any diacritics, `capitals` only as capitals.
 * Both are folded.
 */
export function firstUnitsOf(letters: ReadonlySet<number>, capitals: ReadonlySet<number>): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const letter of letters) units[letter] = 1;
  forEachFoldedUnit((unit) => {
    const folded = foldOf(unit);
    if (letters.has(folded) || (capitals.has(folded) && caseOf(unit) === UPPER)) units[unit] = 1;
  });
  if (units.subarray(ARABIC_FROM, ARABIC_TO).includes(1)) for (const unit of PROCLITIC_UNITS) units[unit] = 1;
  return units;
}

/** A search for the next of these units, or null when some are lower-case letters. */
export function searchFor(units: Uint8Array): RegExp | null {
  let set = '';
  for (let unit = units.indexOf(1); unit >= 0; unit = units.indexOf(1, unit + 1)) {
    if (caseOf(unit) === LOWER) return null;
    set += `\\u${unit.toString(16).padStart(4, '0')}`;
  }
  return set === '' ? /[^\s\S]/g : new RegExp(`[${set}]`, 'g');
}

/** What a code unit is to the search for beginnings of words, in one number. */
export const BETWEEN = 0;
/** Invisible units and marks: neither begin nor end a word. */
export const WITHIN = 1;
export const IN_WORD = 2;
export const IN_KATAKANA = 3;
/** From here on: units that may begin a match. */
export const STARTS_WORD = 4;
export const STARTS_KATAKANA = 5;
export const STARTS_ALONE = 6;

/** The role of each code unit. `firstUnits` are those that may begin a match. */
export function rolesOf(firstUnits: Uint8Array): Uint8Array {
  const roles = new Uint8Array(0x10000);
  for (let unit = 0; unit < roles.length; unit++) {
    const kind = classOf(unit);
    const starts = firstUnits[unit] === 1;
    if (kind === IGNORABLE || kind === MARK) roles[unit] = WITHIN;
    else if (kind === LETTER) roles[unit] = starts ? STARTS_WORD : IN_WORD;
    else if (kind === KATAKANA) roles[unit] = starts ? STARTS_KATAKANA : IN_KATAKANA;
    else if (starts) roles[unit] = STARTS_ALONE;
  }
  return roles;
}
