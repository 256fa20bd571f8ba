import { describe, expect, it } from 'vitest';
import {
  allWordsFile,
  cardWordsFile,
  countryKey,
  namesFile,
  namesLanguage,
  voicesFile,
  voicesLanguage,
} from '../../../core/data/page-data.ts';

const COMPILED = ['en', 'de', 'pt'];

describe('the language a page is read in', () => {
  it.each([
    ['de', 'de', 'de'],
    ['de-AT', 'de', 'de'],
    ['PT-br', 'pt', 'pt'],
    // A page that does not say is read as most are written.
    [undefined, 'en', 'en'],
    // Names are known in English whatever the page's language; voices are not guessed at.
    ['fr', 'en', null],
    ['', 'en', null],
    ['-', 'en', null],
  ])('of %j has names in %s and voices in %j', (lang, names, voices) => {
    expect(namesLanguage(lang, COMPILED)).toBe(names);
    expect(voicesLanguage(lang, COMPILED)).toBe(voices);
  });
});

it('every file and every copy has a place of its own', () => {
  const places = ['en', 'de'].flatMap((language) =>
    [namesFile, voicesFile, cardWordsFile, allWordsFile, countryKey].map((place) => place(language)),
  );
  expect(new Set(places).size).toBe(10);
  expect(places.every((place) => /^data\/\S*(en|de)\S*$/.test(place))).toBe(true);
});
