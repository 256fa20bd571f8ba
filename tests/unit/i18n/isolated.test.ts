import { expect, it } from 'vitest';
import { isolated } from '../../../core/i18n/isolated.ts';

it('isolates a text in messages from right to left, and leaves others as they are', () => {
  expect(isolated('A date.', 'rtl')).toBe('\u2068A date.\u2069');
  expect(isolated('A date.', 'ltr')).toBe('A date.');
});
