import { expect, test } from 'vitest';
import { isCountryCode } from '../../../core/brief/country-code.ts';

test.each(['RU', 'TW', 'KP', 'IS', 'SS', 'CW', 'XK'])('%s is a country', (code) => {
  expect(isCountryCode(code)).toBe(true);
});

test.each(['EU', 'UN', 'ZZ', 'XX', 'AA', 'SU', 'DD', 'UK', 'ru', 'RUS', ''])('%j is none', (code) => {
  expect(isCountryCode(code)).toBe(false);
});
