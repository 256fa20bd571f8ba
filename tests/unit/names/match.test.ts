import { describe, expect, it } from 'vitest';
import { IN_CAPITALS } from '../../../core/names/spelling.ts';
import { SCRIPTS, SMALL } from '../../fixtures/names/small.ts';
import { find, foundTexts, load, loadForms } from './find.ts';

const small = load(SMALL);
const scripts = load(SCRIPTS);

describe('finding names in text', () => {
  it.each([
    ['whole words only', 'Russiaphobes in Prussia, Russia_2, Russia2', []],
    ['the longest name', 'the North Korean Defense Ministry', ['North Korean Defense Ministry']],
    ['a shorter one where the longer breaks off', 'North Korean Defense budgets', ['North Korean']],
    ['names side by side', 'Russia,China/India', ['Russia', 'China', 'India']],
    ['next to any punctuation', '“Russia”—(China)…India¹', ['Russia', 'China', 'India']],
    ['the possessive left out', "Russia's, Russia’s and the Russians'", ['Russia', 'Russia', 'Russians']],
    ['inside hyphenated words', 'US-led, anti-Russian, Russian-backed', ['US', 'Russian', 'Russian']],
    ['abbreviations with points', 'in the U.S. and the USA', ['U.S.', 'USA']],
    ['nothing in an empty text', '', []],
    ['emoji are no letters', '🇷🇺Russia🇨🇳China', ['Russia', 'China']],
  ])('%s', (_, text, expected) => {
    expect(foundTexts(text, small)).toEqual(expected);
  });

  it.each([
    ['missing diacritics', 'Recep Tayyip Erdogan', ['Recep Tayyip Erdogan']],
    ['other diacritics', 'Érdogan', ['Érdogan']],
    ['combining marks', 'Erdog\u0306an in Tu\u0308rkiye', ['Erdog\u0306an', 'Tu\u0308rkiye']],
    ['soft hyphens', 'Rus\u00adsia', ['Rus\u00adsia']],
    [
      'zero-width joiners and spaces',
      'Rus\u200bsia, Chi\u200dna, In\u200cdia',
      ['Rus\u200bsia', 'Chi\u200dna', 'In\u200cdia'],
    ],
    ['non-breaking spaces', 'North\u00a0Korea, United\u202fStates', ['North\u00a0Korea', 'United\u202fStates']],
    ['line breaks and runs of space', 'United\n    States', ['United\n    States']],
    ['typographic apostrophes', 'Côte d’Ivoire, Cote d\u02bcIvoire', ['Côte d’Ivoire', 'Cote d\u02bcIvoire']],
    ['full-width letters', 'ＵＳＡ', ['ＵＳＡ']],
  ])('folds %s', (_, text, expected) => {
    expect(foundTexts(text, small)).toEqual(expected);
  });

  it('matches any hyphen', () => {
    const names = loadForms('ITAR-TASS');
    expect(foundTexts('ITAR-TASS ITAR\u2011TASS ITAR–TASS ITAR TASS', names)).toHaveLength(3);
  });

  it('leaves trailing invisible units out of a name, and keeps combining marks in', () => {
    expect(find('Russia\u00ad.', small)[0]?.end).toBe(6);
    expect(find('Turkiye\u0301.', small)[0]?.end).toBe(8);
  });

  it('does not reach across a paragraph separator', () => {
    expect(foundTexts('North\u2029Korea', small)).toEqual([]);
  });
});

describe('capitals', () => {
  it.each([
    ['the pronoun', 'let us go', []],
    ['a name in lower case', 'russia and north korea', []],
    ['a name half in lower case', 'North korea', []],
    ['mixed capitals', 'RuSSia', []],
    ['a capital where the form has none', "People's Republic Of China", ["People's Republic Of China"]],
    ['capitals throughout', 'RUSSIA, NORTH KOREA', ['RUSSIA', 'NORTH KOREA']],
    ['a surname in capitals', 'Vladimir PUTIN', ['Vladimir PUTIN']],
  ])('%s', (_, text, expected) => {
    expect(foundTexts(text, small)).toEqual(expected);
  });

  it('says when a name is in capitals', () => {
    expect(find('RUSSIA and Russia and US', small).map(({ spelling }) => spelling === IN_CAPITALS)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes a form in lower case with any capitals', () => {
    const text = 'russische Russische RUSSISCHE';
    expect(foundTexts(text, scripts, 'de')).toEqual(['russische', 'Russische', 'RUSSISCHE']);
  });

  it('tells forms apart that differ by capitals only', () => {
    const names = loadForms('Polish', 'polish');
    expect(find('polish', names).map(({ form }) => form)).toEqual(['polish']);
  });
});

describe('scripts', () => {
  it('finds names anywhere in Chinese', () => {
    expect(foundTexts('昨天俄罗斯总统普京说', scripts, 'zh')).toEqual(['俄罗斯', '普京']);
  });

  it('takes a run of katakana for a word', () => {
    expect(foundTexts('ロシア軍とインド、インドネシアとベラルロシア', scripts, 'ja')).toEqual(['ロシア', 'インド']);
  });

  it('takes Arabic particles off', () => {
    expect(foundTexts('وروسيا بروسيا وبروسيا كروسيات سروسيا', scripts, 'ar')).toEqual(['روسيا', 'روسيا', 'روسيا']);
  });

  it('folds vowel marks and tatweel in Arabic', () => {
    expect(foundTexts('رُوسْيَا روسـيا', scripts, 'ar')).toHaveLength(2);
  });

  it('folds Cyrillic case', () => {
    expect(foundTexts('Россия РОССИЯ россия Россияне', scripts, 'ru')).toEqual(['Россия', 'РОССИЯ']);
  });

  it('looks for the names of the page and English ones', () => {
    expect(foundTexts('Россия, Russland', scripts, 'ru-RU')).toEqual(['Россия']);
    expect(foundTexts('Россия, Russland', scripts)).toEqual(['Россия', 'Russland']);
    expect(foundTexts('Russia in Russland', load([...SMALL, ...SCRIPTS]), 'de-AT')).toEqual(['Russia', 'Russland']);
  });
});

describe('hostile text takes linear time', () => {
  /** A slow machine needs one or two seconds; quadratic time would take hours. */
  const MILLISECONDS = 60_000;
  const size = 10_000_000;
  it.each([
    ['one letter', 'R'.repeat(size)],
    ['one letter in lower case', 'r'.repeat(size)],
    ['beginnings of names', 'North Korean Defense '.repeat(size / 20)],
    ['spaces inside a name', `North${' '.repeat(size)}North`],
    ['invisible units inside a word', `R${'\u00ad'.repeat(size)}R`],
    ['marks behind a word', `Russia${'\u0301'.repeat(size)}`],
    ['capitals between invisible units', 'R\u00ad'.repeat(size / 2)],
  ])(
    '%s',
    (_, text) => {
      const start = performance.now();
      find(text, small);
      find(text, scripts);
      expect(performance.now() - start).toBeLessThan(MILLISECONDS);
    },
    MILLISECONDS,
  );

  it('thousands of names with one beginning', () => {
    const names = loadForms(
      ...Array.from({ length: 5000 }, (_, i) => `Bank of the North ${'North '.repeat(i % 9)}X${i}`),
    );
    const start = performance.now();
    expect(foundTexts(`${'Bank of the North '.repeat(100_000)} Y`, names)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(MILLISECONDS);
  });
});
