import { classOf, IGNORABLE, KATAKANA, LETTER, MARK } from './characters.ts';

export const ARABIC_FROM = 0x620;
export const ARABIC_TO = 0x700;

/** Arabic writes 'and', 'so' and then 'in', 'like', 'to' together with the word that follows. */
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
/** One conjunction and one preposition. */
export const MOST_PROCLITICS = 2;
export const PROCLITIC_UNITS: readonly number[] = [...(CONJUNCTIONS + PREPOSITIONS)].map((unit) => unit.charCodeAt(0));

/** True when the unit at `at` continues the word before it, so that no name may begin there. */
export function joinedToWordBefore(text: string, at: number, unit: number): boolean {
  const kind = classOf(unit);
  if (kind !== LETTER && kind !== KATAKANA) return false;
  for (let before = at - 1; before >= 0; before--) {
    const here = classOf(text.charCodeAt(before));
    if (here === kind) return true;
    if (here !== IGNORABLE && here !== MARK) return false;
  }
  return false;
}

/** Where the word goes on after an Arabic particle at `at`, or -1. `particles` were taken off before. */
export function afterProclitic(text: string, at: number, particles: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit >= ARABIC_FROM && unit < ARABIC_TO)) return -1;
  const letter = text.charAt(at);
  if (!PREPOSITIONS.includes(letter) && !(particles === 0 && CONJUNCTIONS.includes(letter))) return -1;
  let next = at + 1;
  while (next < text.length && isInvisible(classOf(text.charCodeAt(next)))) next++;
  return next < text.length && classOf(text.charCodeAt(next)) === LETTER ? next : -1;
}

function isInvisible(kind: number | undefined): boolean {
  return kind === IGNORABLE || kind === MARK;
}
