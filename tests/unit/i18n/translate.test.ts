import { expect, expectTypeOf, it } from 'vitest';
import { translator } from '../../../core/i18n/translate.ts';

const catalog = {
  plain: 'Close',
  named: 'Back to {name}',
  counted: { one: '{count} tie with {name}', other: '{count} ties with {name}' },
} as const;

const t = translator<typeof catalog>(catalog, 'en');

it('fills placeholders', () => {
  expect(t('plain')).toBe('Close');
  expect(t('named', { name: 'Borland' })).toBe('Back to Borland');
});

it('does not read a value as a message', () => {
  expect(t('named', { name: '{name}' })).toBe('Back to {name}');
});

it('chooses the plural form of the locale', () => {
  expect(t('counted', { count: 1, name: 'A' })).toBe('1 tie with A');
  expect(t('counted', { count: 1200, name: 'A' })).toBe('1,200 ties with A');
  const polish = { ...catalog, counted: { one: '{count} więź', few: '{count} więzi', other: '{count} więzi (wiele)' } };
  expect(translator<typeof catalog>(polish, 'pl')('counted', { count: 3, name: 'A' })).toBe('3 więzi');
  expect(translator<typeof catalog>(polish, 'pl')('counted', { count: 5, name: 'A' })).toBe('5 więzi (wiele)');
});

it('knows from the catalogue which values a message needs', () => {
  // Checked by the compiler.
  expectTypeOf<Parameters<typeof t<'plain'>>>().toEqualTypeOf<[key: 'plain']>();
  expectTypeOf<Parameters<typeof t<'named'>>>().toEqualTypeOf<[key: 'named', params: { name: string }]>();
  expectTypeOf<Parameters<typeof t<'counted'>>[1]>().toEqualTypeOf<{ count: number; name: string }>();
});
