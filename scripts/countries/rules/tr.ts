import type { Row } from '../table.ts';
import { valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** Vowel harmony: the suffix vowels that follow a word's last vowel, as [e/a, i/ı/u/ü]. */
function harmony(word: string): readonly [string, string] {
  const last = [...word.toLocaleLowerCase('tr')].filter((letter) => 'aeıioöuü'.includes(letter)).at(-1) ?? 'a';
  const front = 'eiöü'.includes(last);
  return [front ? 'e' : 'a', front ? ('öü'.includes(last) ? 'ü' : 'i') : 'ou'.includes(last) ? 'u' : 'ı'];
}

/**
 * Plural and its cases, written without an apostrophe (Rus, Ruslar, Rusların); words in -lı and its like take the
 * singular's cases so, too (Amerikalının). Suffixes after an apostrophe are left to whoever reads the text.
 */
export function turkishNoun(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  const [a, i] = harmony(value);
  const plural = `${value}l${a}r`;
  const [, pluralI] = harmony(plural);
  const plurals = ['', `${pluralI}n`, a, pluralI, `d${a}n`, `l${a}`].map((suffix) => plural + suffix);
  const singulars = /l[ıiuü]$/.test(value) ? [`n${i}n`, `y${a}`, `y${i}`].map((suffix) => value + suffix) : [];
  return [value, ...singulars, ...plurals];
}

export const tr: Rules = {
  adjectives: (value) => [value.replace('!', '')],
  nouns: (row: Row) =>
    row.fields.has('n') ? valuesOf(row, 'n') : valuesOf(row, 'adj').filter((value) => !value.startsWith('!')),
  noun: turkishNoun,
};
