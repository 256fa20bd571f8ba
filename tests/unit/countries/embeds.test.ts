import { describe, expect, test } from 'vitest';
import { countryForms } from '../../../core/countries/forms.ts';
import { embeds, LANGUAGES, names } from './files.ts';

/** Letters as the scanner compares them: no case, no accents. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Particles that Arabic writes as one word with the next. */
const ARABIC_PREFIX = /^(?:[وفبلك]?ال|لل|[وفبلك])/u;

/** True between two letters or digits, where no word can begin or end. */
const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));

describe.each(LANGUAGES)('phrases in %s', (language) => {
  const phrases = Object.values(embeds(language).phrases).flat();
  const forms = new Set([...countryForms(names(language)), ...countryForms(names('en'))].map(({ text }) => fold(text)));
  const spaced = language !== 'zh' && language !== 'ja';

  test('stand once, and are no country themselves', () => {
    expect(phrases.length).toBeGreaterThan(50);
    expect(new Set(phrases).size).toBe(phrases.length);
    const capitals = new Set(
      Object.values(names(language).countries)
        .flatMap(({ capital, seat }) => [...(capital ?? []), ...(seat ?? [])])
        .map(fold),
    );
    expect(phrases.filter((phrase) => forms.has(fold(phrase)) && !capitals.has(fold(phrase)))).toEqual([]);
  });

  test('contain a country form, or there would be nothing to keep from being marked', () => {
    const holds = (phrase: string): boolean => {
      const text = fold(phrase);
      const ends = [...text].flatMap((_, at) => (spaced && isInWord(text, at) ? [] : [at])).concat(text.length);
      return ends.some((from) =>
        ends.some((to) => {
          const part = text.slice(from, to);
          return forms.has(part) || (language === 'ar' && forms.has(part.replace(ARABIC_PREFIX, '')));
        }),
      );
    };
    // Native peoples are looked for by their own names as well: on their pages 'Indian' means them.
    const peoples = new Set(embeds(language).phrases['native-people']);
    expect(phrases.filter((phrase) => !peoples.has(phrase) && !holds(phrase))).toEqual([]);
  });
});

test('the best-known traps are there', () => {
  const all = (language: string) => Object.values(embeds(language).phrases).flat();
  expect(all('en')).toEqual(
    expect.arrayContaining([
      'New Mexico',
      'Mexico City',
      'Indian Ocean',
      'Latin America',
      'Panama Canal',
      'Northern Ireland',
      'French fries',
    ]),
  );
  expect(all('de')).toEqual(expect.arrayContaining(['Deutsche Bank', 'Sächsische Schweiz', 'Indischer Ozean']));
  expect(all('ru')).toEqual(expect.arrayContaining(['Латинской Америки', 'Единой Россией', 'Индийского океана']));
  expect(all('zh')).toEqual(expect.arrayContaining(['印度洋', '发展中国家', '上海地']));
});
