import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(i|é|e|y|ï)en$/, '$1enne'],
  [/(?<=^lett|^nipp)on$/i, 'onne'],
  [/(g)rec$/i, '$1recque'],
  [/(t)urc$/i, '$1urque'],
  [/e$/, 'e'],
];

/** Feminine of an adjective of nationality: an -e, and what the exceptions above say. */
function feminine(value: string): string {
  const rule = FEMININE.find(([ending]) => ending.test(value));
  return rule ? value.replace(rule[0], rule[1]) : `${value}e`;
}

const plural = (value: string): string => (/[sxz]$/.test(value) ? value : `${value}s`);

/** Masculine and feminine, singular and plural; two words agree with each other. */
export function frenchAdjective(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  const words = value.split(' ').map((word) => {
    const she = feminine(word);
    return [word, plural(word), she, plural(she)];
  });
  return [...new Set([0, 1, 2, 3].map((index) => words.map((forms) => forms[index]).join(' ')))];
}

/** The people are the adjective with a capital: un Français, une Sud-Coréenne. */
const capitalised = (value: string): string =>
  value.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr'));

export const fr: Rules = {
  adjectives: frenchAdjective,
  nouns: (row: Row) => (row.fields.has('n') ? valuesOf(row, 'n') : valuesOf(row, 'adj').map(capitalised)),
  noun: (value) =>
    [...new Set(frenchAdjective(value).flatMap((form) => [form, capitalised(form)]))].filter((form) =>
      /^\p{Lu}/u.test(form),
    ),
};
