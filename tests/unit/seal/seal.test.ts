import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_EDGE, SAMPLE_STRIDE } from '../../../core/seal/checksum.ts';
import { isWhole, looksWhole, sealOf } from '../../../core/seal/seal.ts';
import { isSealedText, sealText } from '../../../core/seal/sealed-text.ts';

const TEXT = fc.oneof(
  fc.string(),
  fc.string({ minLength: 2 * SAMPLE_EDGE, maxLength: 1000 }),
  fc.tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 100 })).map(([s, n]) => s.repeat(n)),
);
const TEXTS = fc.array(TEXT, { minLength: 1, maxLength: 4 });

/** Other characters from `from` on, as many as `length` says. */
function overwritten(text: string, from: number, length: number): string {
  const units = [...Array(text.length).keys()].map((i) => {
    const unit = text.charCodeAt(i);
    return String.fromCharCode(i >= from && i < from + length ? unit ^ 1 : unit);
  });
  return units.join('');
}

describe('a seal', () => {
  it('holds for the texts it was made of', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        expect(looksWhole(texts, sealOf(texts))).toBe(true);
        expect(isWhole(texts, sealOf(texts))).toBe(true);
      }),
    );
  });

  it('breaks at any changed character for who looks at all of them', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), (text, at) => {
        fc.pre(text !== '');
        const changed = overwritten(text, at % text.length, 1);
        expect(isWhole([changed], sealOf([text]))).toBe(false);
      }),
    );
  });

  it('breaks at a glance where a whole stretch is another', () => {
    fc.assert(
      fc.property(fc.string({ minLength: SAMPLE_STRIDE, maxLength: 1000 }), fc.nat(), (text, at) => {
        const changed = overwritten(text, at % (text.length - SAMPLE_STRIDE + 1), SAMPLE_STRIDE);
        expect(looksWhole([changed], sealOf([text]))).toBe(false);
      }),
    );
  });

  it('breaks at a glance for any character near an end', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(SAMPLE_EDGE - 1), fc.boolean(), (text, near, atEnd) => {
        fc.pre(near < text.length);
        const changed = overwritten(text, atEnd ? text.length - 1 - near : near, 1);
        expect(looksWhole([changed], sealOf([text]))).toBe(false);
      }),
    );
  });

  it('breaks at a glance for a text of another length, wherever something is gone or added', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), fc.integer({ min: -1000, max: 1000 }), (text, at, by) => {
        const from = at % (text.length + 1);
        const changed =
          by < 0
            ? text.slice(0, from) + text.slice(from - by)
            : text.slice(0, from) + ' '.repeat(by) + text.slice(from);
        expect(looksWhole([changed], sealOf([text]))).toBe(changed === text);
      }),
    );
  });

  it('breaks where characters go from one text to the next', () => {
    expect(looksWhole(['ab', 'c'], sealOf(['a', 'bc']))).toBe(false);
    expect(isWhole(['ab', 'c'], sealOf(['a', 'bc']))).toBe(false);
    expect(looksWhole(['ab', ''], sealOf(['ab']))).toBe(false);
  });

  it('does not hold without texts to hold for, or without itself', () => {
    for (const check of [looksWhole, isWhole]) {
      for (const seal of [undefined, null, 'text', 7, {}, { whole: 1 }]) expect(check(['a'], seal)).toBe(false);
      for (const texts of [[undefined], [null], [7], ['a', {}]]) expect(check(texts, sealOf(['a']))).toBe(false);
    }
    const { sample } = sealOf(['a']);
    expect(isWhole(['a'], { sample })).toBe(false);
    expect(isWhole(['a'], { sample, whole: sample })).toBe(sealOf(['a']).whole === sample);
  });
});

describe('a sealed text', () => {
  const sealed = sealText('base forms\tsay');

  it('is told from whatever else storage may hold', () => {
    expect(isSealedText(sealed)).toBe(true);
    expect(isSealedText(JSON.parse(JSON.stringify(sealed)), isWhole)).toBe(true);
    for (const other of [undefined, null, 'base forms\tsay', 7, [], {}, { text: sealed.text }, { seal: sealed.seal }]) {
      expect(isSealedText(other)).toBe(false);
    }
    expect(isSealedText({ ...sealed, text: 'base forms\tsax' })).toBe(false);
  });
});
