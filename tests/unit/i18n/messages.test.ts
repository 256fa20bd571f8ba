import { describe, expect, it } from 'vitest';
import { BASES, DIRECTIONS, FORM_KINDS, POSITIONS, TIE_KINDS, TIE_QUALIFIERS } from '../../../core/brief/terms.ts';
import { messagesEn } from '../../../core/i18n/messages.en.ts';
import { createMessages, directionOf, pickLocale } from '../../../core/i18n/messages.ts';

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
  [['de', 'en-US'], 'en-US'],
  [['de'], 'en'],
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

it('speaks English where it does not speak the language', () => {
  expect(createMessages('de')('action.close')).toBe('Close');
});
