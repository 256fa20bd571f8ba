/** What a code unit of a text is. By tables rather than by regular expressions: each of those is compiled on first use. */
import { caseOf, classOf, KATAKANA, LETTER, LOWER, SINGLE, SPACE } from '../../names/characters.ts';

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0x2028 || unit === 0x2029 || unit === 0xfeff || classOf(unit) === SPACE;
}

/** A letter of any script; digits have been taken before. */
export function isLetter(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === SINGLE || kind === KATAKANA;
}

export const isSmall = (unit: number): boolean => caseOf(unit) === LOWER;
