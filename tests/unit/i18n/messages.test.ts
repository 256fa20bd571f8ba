import { describe, expect, it } from 'vitest';
import { BASES, DIRECTIONS, FORM_KINDS, POSITIONS, TIE_KINDS, TIE_QUALIFIERS } from '../../../core/brief/terms.ts';
import { catalogs } from '../../../core/i18n/catalogs.ts';
import { messagesEn } from '../../../core/i18n/messages.en.ts';
import { createMessages, directionOf, pickLocale, wordsLanguage } from '../../../core/i18n/messages.ts';

describe('the catalogue has words for every term of a brief', () => {
  it.each([
    ...POSITIONS.map((term) => `position.${term}`),
    ...DIRECTIONS.map((term) => `direction.${term}`),
    ...BASES.map((term) => `basis.${term}`),
    ...FORM_KINDS.map((term) => `form.${term}`),
    ...TIE_QUALIFIERS.map((term) => `qualified.${term}`),
    ...TIE_KINDS.flatMap((term) => [`tie.${term}.to`, `tie.${term}.from`]),
  ])('%s', (key) => {
    expect(Object.keys(messagesEn)).toContain(key);
  });
});

it.each([
  [['en-GB'], 'en-GB'],
  [['pl', 'en-US'], 'en-US'],
  [['pl', 'de-AT', 'en'], 'de-AT'],
  [['ar-EG'], 'ar-EG'],
  [['pl'], 'en'],
  [[], 'en'],
])('picks for %j the locale %s', (wanted, locale) => {
  expect(pickLocale(wanted)).toBe(locale);
});

it.each([
  ['en', 'ltr'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['not a tag', 'ltr'],
])('%s runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

it('speaks English where it has no words of the language', () => {
  expect(createMessages('pl')('action.close')).toBe('Close');
  expect(createMessages('de', catalogs.de.card)('action.close')).toBe('Schließen');
});

it.each([
  ['en-GB', null],
  ['pl', null],
  ['de-AT', 'de'],
  ['AR', 'ar'],
])('needs for %s the words of %s', (locale, language) => {
  expect(wordsLanguage(locale)).toBe(language);
});
