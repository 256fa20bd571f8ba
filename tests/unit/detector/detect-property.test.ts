import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, detect, explain } from '../../../core/detector/detect.ts';
import { createDocumentDetector } from '../../../core/detector/document.ts';
import { scan } from '../../../core/detector/scan.ts';
import { small } from './sentences.ts';

const WORDS = [
  'Russia',
  'Russian',
  'Moscow',
  'Ankara',
  'said',
  'in',
  'the',
  'of',
  'Bank',
  'Putin',
  'Heilmann',
  'Sebastian',
];
const MARKS = [' ', ' ', "'s ", '-', '. ', ', ', '\n', '\n\n', '\n \n', '\ud83d', '\u00ad', ' University of '];
const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...WORDS, ...MARKS), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);

describe('mentions of any text', () => {
  it('have offsets that slice to their text, in order and apart', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let last = 0;
        for (const mention of detect(text, small)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
        }
      }),
    );
  });

  it('are those of its blocks read as one page', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const page = createDocumentDetector<number>(small);
        const blocks = blocksOf(text);
        blocks.forEach(({ start, end }, i) => {
          page.set(i, text.slice(start, end));
        });
        const together = blocks.flatMap(({ start }, i) =>
          page.mentions(i).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
        );
        expect(detect(text, small)).toEqual(together);
      }),
    );
  });

  it('come with a reason each, and so do names that are none', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const explained = explain(text, small);
        expect(explained.flatMap(({ mention }) => (mention === null ? [] : [mention]))).toEqual(detect(text, small));
        for (const { reason } of explained) expect(reason).not.toBe('');
      }),
    );
  });

  it('are the same whatever else was scanned before', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (one, other) => {
        const before = scan(one, small);
        scan(other, small);
        expect(scan(one, small)).toEqual(before);
      }),
    );
  });
});

it('splits blocks at blank lines only', () => {
  expect(blocksOf('a\nb\n\nc\n \t\n\nd').map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [5, 6],
    [11, 12],
  ]);
});

describe('hostile text takes linear time', () => {
  /** Seconds on a slow machine; quadratic time would take an hour. */
  const MILLISECONDS = 30_000;
  it.each(['Moscow and ', 'Putin ', 'Peter Heilmann ', 'Bank of Russia ', 'Russian Aaaa ', 'Xi-', 'Ankara, ', '\n'])(
    '%j',
    (piece) => {
      const start = performance.now();
      detect(piece.repeat(200_000 / piece.length), small, { lang: 'en' });
      expect(performance.now() - start).toBeLessThan(MILLISECONDS);
    },
    MILLISECONDS,
  );

  it('many doubtful surnames in one block', () => {
    const text = `Peter Heilmann came.\n\nSebastian Heilmann sat. ${'Heilmann. '.repeat(25_000)}`;
    expect(detect(text, small, { lang: 'en' })).toHaveLength(25_001);
  });
});
