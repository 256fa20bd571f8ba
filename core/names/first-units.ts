import { ARABIC_FROM, ARABIC_TO, PROCLITIC_UNITS } from './boundary.ts';
import { caseOf, foldOf, forEachFoldedUnit, LOWER, UPPER } from './characters.ts';

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
