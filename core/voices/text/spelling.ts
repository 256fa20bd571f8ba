/**
 * Questions to the letters of a word. In plain code: a regular expression is compiled when it is first used, and once more
 * when it is used again, which is dearer than all that a page asks of most of them.
 */

/** A word that ends in 's', with a letter before it that is none of `but`. */
export function endsInS(word: string, but: string): boolean {
  return word.length > 1 && word.endsWith('s') && !but.includes(word.charAt(word.length - 2));
}

/** 'failed', but not 'need'. */
export const endsInEd = (word: string): boolean =>
  word.length > 2 && word.endsWith('ed') && word.charAt(word.length - 3) !== 'e';

export function endsInAny(word: string, endings: readonly string[]): boolean {
  for (let i = 0; i < endings.length; i++) if (word.endsWith(endings[i] as string)) return true;
  return false;
}

/** One of these marks, or several in a row. */
export function isOnly(word: string, marks: string): boolean {
  for (let i = 0; i < word.length; i++) if (!marks.includes(word.charAt(i))) return false;
  return word !== '';
}

/** Digits alone, `most` at most. */
export function isDigits(word: string, most: number): boolean {
  return word.length <= most && isOnly(word, '0123456789');
}
