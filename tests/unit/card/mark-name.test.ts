import { describe, expect, it } from 'vitest';
import { isVariant } from '../../../core/card/mark-name.ts';

describe('the rules every page has', () => {
  it('say how standard lines look', () =>
    expect(isVariant({ palette: 'standard', markStyle: 'underline' })).toBe(false));
  it('suffice where nothing is marked', () => expect(isVariant({ palette: 'mono', markStyle: 'none' })).toBe(false));
  it.each([
    { palette: 'mono', markStyle: 'underline' },
    { palette: 'standard', markStyle: 'background' },
    { palette: 'distinct', markStyle: 'background' },
  ] as const)('do not say it of $palette and $markStyle', (settings) => expect(isVariant(settings)).toBe(true));
});
