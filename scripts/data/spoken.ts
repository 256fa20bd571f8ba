import type { NameForm } from '../../core/names/input.ts';

/** Words of at least so many letters are read as words, where they can be: 'Tass' for TASS, but never 'Sco'. */
const LETTERS_OF_WORD = 4;
const VOWEL = /[AEIOU]/;
/** Three consonants at the beginning are spelled out: KCNA. */
const UNPRONOUNCEABLE = /^[^AEIOU]{3}|[^AEIOU]{4}/;

/** Adds abbreviations as papers write them that take what is spoken as a word for one. */
export function withSpoken(forms: readonly NameForm[]): NameForm[] {
  const known = new Set(forms.map(({ text }) => text));
  const spoken = forms.flatMap((form) => {
    const text = form.text.replace(/\p{L}+/gu, asWord);
    return known.has(text) ? [] : [{ ...form, text, unmistakable: false }];
  });
  return [...forms, ...spoken];
}

function asWord(word: string): string {
  const isSpoken = /^[A-Z]+$/.test(word) && word.length >= LETTERS_OF_WORD && VOWEL.test(word);
  return isSpoken && !UNPRONOUNCEABLE.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
