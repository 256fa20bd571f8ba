import { classOf, foldOf, IGNORABLE, KATAKANA, LETTER, MARK } from './characters.ts';

/**
 * Filter of the beginnings of all forms: the first three letters of the first word, hashed to a bit. Most words of a text
 * begin like no name, and three table reads tell.
 */
const BITS = 1 << 15;
const FACTOR = 31;

export const newPrefixes = (): Uint32Array => new Uint32Array(BITS / 32);

/** Notes how a form begins. */
export function addPrefix(prefixes: Uint32Array, form: string): void {
  const bit = prefixOf(form, 0);
  if (bit >= 0) prefixes[bit >>> 5] = (prefixes[bit >>> 5] as number) | (1 << (bit & 31));
}

/** False where no form begins like the word at `at`. */
export function mayBeginForm(prefixes: Uint32Array, text: string, at: number): boolean {
  const bit = prefixOf(text, at);
  return bit < 0 || ((prefixes[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** The bit of a beginning; -1 where invisible units or marks stand in it, or its script has no words. */
function prefixOf(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const kind = classOf(first);
  if (kind !== LETTER && kind !== KATAKANA) return -1;
  let hash = foldOf(first);
  let ended = false;
  for (let i = 1; i <= 2; i++) {
    let unit = 0;
    if (!ended && at + i < text.length) {
      unit = text.charCodeAt(at + i);
      const here = classOf(unit);
      if (here === IGNORABLE || here === MARK) return -1;
      if (here === kind) unit = foldOf(unit);
      else {
        unit = 0;
        ended = true;
      }
    }
    hash = Math.imul(hash, FACTOR) + unit;
  }
  return (hash ^ (hash >>> 15)) & (BITS - 1);
}
