import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../core/page-voices/page-text.ts';

describe('pageText', () => {
  it('makes white space single and leaves the words', () => {
    expect(pageText('  Ana\u00a0\n\t  Duarte ', 80)).toBe('Ana Duarte');
  });

  it('takes out what turns the direction of text, and what has no look', () => {
    expect(pageText('Ana\u202eetraud\u202c \u2066Duarte\u2069\u0000\ufffc', 80)).toBe('Ana etraud Duarte');
  });

  it('keeps the joiners words are written with', () => {
    expect(pageText('می\u200cخواهم', 80)).toBe('می\u200cخواهم');
  });

  it('keeps marks from climbing', () => {
    expect(pageText(`a${'\u0301'.repeat(50)}b`, 80)).toBe(`a${'\u0301'.repeat(4)}b`);
  });

  it('cuts at a space near the end, and says that it cut', () => {
    expect(pageText('one or two three', 12)).toBe('one or two…');
    expect(pageText('one-or-two-three', 12)).toBe('one-or-two-…');
    expect(pageText(`one${'\u0301'.repeat(500)}`, 12)).toBe(`one${'\u0301'.repeat(4)}…`);
    expect(pageText('one two three', 13)).toBe('one two three');
  });

  it('is one well-formed line of bounded length, whatever the page holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 2, max: 120 }), (text, max) => {
        const shown = pageText(text, max);
        expect(shown.length).toBeLessThanOrEqual(max);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.trim()).toBe(shown);
      }),
    );
  });
});
