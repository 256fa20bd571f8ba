import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldInPlace, wordsOf } from '../../../core/search/fold.ts';

describe('a text as the search compares it', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Kırıkkale', 'kirikkale'],
    ['Łódź', 'lodz'],
    ['Þórður', 'thordur'],
    ['Weißrußland', 'weissrussland'],
    ['Œuvre', 'oeuvre'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Οδυσσεύς', 'οδυσσευσ'],
    ['PLAIN 7', 'plain 7'],
  ])('%s is %s', (text, plain) => expect(fold(text)).toBe(plain));

  it('is the same where it is folded in place, and every unit knows where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'É', 'ß', 'Þ', ' ', 'é', '\u{1F600}', '\u0301') }), (text) => {
        const folded = foldInPlace(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.at).toHaveLength(folded.text.length + 1);
        expect(folded.at.at(-1)).toBe(text.length);
        expect([...folded.at].sort((a, b) => a - b)).toEqual(folded.at);
        // What stands before a place, folded by itself, is what stands before it in the folded text.
        for (const [unit, at] of folded.at.entries()) {
          if (folded.at[unit - 1] !== at) expect(fold(text.slice(0, at))).toBe(folded.text.slice(0, unit));
        }
      }),
    );
  });

  it('has words of letters and digits in any script', () => {
    expect(wordsOf('g7 in new-york, 2022')).toEqual(['g7', 'in', 'new', 'york', '2022']);
    expect(wordsOf('росси\u{44f} 俄罗斯 – no')).toEqual(['россия', '俄罗斯', 'no']);
    expect(wordsOf(' … ')).toEqual([]);
  });
});
