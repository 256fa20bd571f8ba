import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** Masculine and feminine, singular and plural of an adjective of nationality; several words agree with each other. */
export function spanishAdjective(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  const words = value.split(' ').map(agree);
  return [0, 1, 2, 3].map((index) => words.map((forms) => forms[index]).join(' '));
}

function agree(word: string): [string, string, string, string] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${stem}a`, `${word}s`, `${stem}as`];
  const stressed = /^(.*)([áéó])([ns])$/.exec(word);
  if (stressed) {
    const [, head = '', vowel = '', last = ''] = stressed;
    const plain = head + vowel.normalize('NFD').charAt(0) + last;
    return [word, `${plain}a`, `${plain}es`, `${plain}as`];
  }
  if (word.endsWith('ol')) return [word, `${word}a`, `${word}es`, `${word}as`];
  if (/[íú]$/.test(word)) return [word, word, `${word}es`, `${word}s`];
  if (/[ae]$|[éi]$/.test(word)) return [word, word, `${word}s`, `${word}s`];
  return [word, word, `${word}es`, `${word}es`];
}

export const es: Rules = {
  adjectives: spanishAdjective,
  nouns: (row: Row) => valuesOf(row, 'n'),
  noun: spanishAdjective,
};
