import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldInPlace } from '../../../core/search/fold.ts';
import { excerptPieces, markPieces, type Piece } from '../../../core/search/marks.ts';

const token = (text: string, ...near: string[]) => ({ token: fold(text), near: new Set(near) });
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('what a query matched is marked', () => {
  it.each([
    ['Côte d’Ivoire', ['cote', 'iv'], '[Côte] d’[Iv]oire'],
    ['Straße', ['strass'], '[Straß]e'],
    ['İstanbul', ['ist'], '[İst]anbul'],
    ['Elfenbeinküste', ['kuste'], 'Elfenbein[küste]'],
    ['🇧🇷 Brasília', ['brasilia'], '🇧🇷 [Brasília]'],
    ['Brasi\u0301lia', ['brasili'], '[Brasi\u0301li]a'],
  ])('in %s', (text, tokens, expected) => {
    expect(
      shown(
        markPieces(
          text,
          tokens.map((one) => token(one)),
        ),
      ),
    ).toBe(expected);
  });

  it('letter by letter where it was mistyped', () => {
    expect(shown(markPieces('Kyrgyzstan', [token('kyrgistan', 'kyrgyzstan')]))).toBe('[Kyrg]yz[stan]');
  });

  it('and all pieces together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 3 }), (text, tokens) => {
        const pieces = markPieces(
          text,
          tokens.map((one) => token(one)).filter((one) => one.token !== ''),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

it('a long text is cut before its first match, between words', () => {
  const text = `${'before '.repeat(30)}the river and ${'after '.repeat(10)}`;
  const cut = shown(excerptPieces(text, [token('river')], 100));
  expect(cut).toMatch(/^… before .*the \[river\] and after/);
  expect(cut.indexOf('[')).toBeLessThan(60);
  expect(shown(excerptPieces('the river', [token('river')], 100))).toBe('the [river]');
});

it('folding in place says where everything was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldInPlace(text);
      expect(folded.text).toBe(fold(text));
      expect(folded.at).toHaveLength(folded.text.length + 1);
      expect(folded.at.at(-1)).toBe(text.length);
    }),
  );
});
