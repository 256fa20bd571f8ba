import { expect, it } from 'vitest';
import { nameOf } from '../../../core/i18n/names.ts';
import { formatPeople } from '../../../core/i18n/numbers.ts';

it.each([
  ['region', 'BR', 'de', 'Brasilien'],
  ['language', 'pt', 'en', 'Portuguese'],
  ['region', 'ZZX', 'en', null],
  ['language', 'not a tag', 'en', null],
  ['region', 'BR', 'not a tag', null],
] as const)('%s %s in %s is %s', (type, code, language, name) => {
  expect(nameOf(type, code, language)).toBe(name);
});

it.each([
  [220_051_500, '220 million'],
  [1_417_492_000, '1.42 billion'],
  [1_000_000, '1 million'],
  [85_370, '85,400'],
  [50, '50'],
])('%i people are %s', (count, text) => {
  expect(formatPeople(count, 'en')).toBe(text);
});
