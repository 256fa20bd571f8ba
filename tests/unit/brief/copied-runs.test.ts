import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COPIED_RUN_WORDS, runDetector } from '../../../core/brief/verify/copied-runs.ts';

const SOURCE = 'The old ferry crosses the lake twice a day, and nobody knows for how long it will.';

describe('runDetector', () => {
  const detector = runDetector(SOURCE);

  test('lets seven words pass and stops at eight', () => {
    expect(detector.longestRun('They say the old ferry crosses the lake twice.')).toBeNull();
    expect(detector.longestRun('They say the old ferry crosses the lake twice a year.')).toEqual(
      'the old ferry crosses the lake twice a'.split(' '),
    );
  });

  test.each([
    ['case and punctuation', 'THE OLD FERRY – CROSSES THE LAKE: TWICE A DAY'],
    ['diacritics', 'Thé öld ferry crosses the lake twice a day'],
    ['line breaks', 'The old\nferry crosses\n\nthe lake twice a day'],
    ['soft hyphens', 'The old fer\u00adry crosses the lake twice a day'],
  ])('is not fooled by %s', (_, text) => {
    expect(detector.longestRun(text)).toHaveLength(9);
  });

  test('finds a run that is all of a text, and one that ends it', () => {
    const run = 'the old ferry crosses the lake twice a'.split(' ');
    expect(detector.longestRun(run.join(' '))).toEqual(run);
    expect(detector.longestRun(`They say ${run.join(' ')}`)).toEqual(run);
  });

  test('reports the first of two runs of one length', () => {
    const [first, second] = ['the old ferry crosses the lake twice a', 'knows for how long it will the old'];
    const twoRuns = runDetector(`${first}. Nothing. ${second}.`);
    expect(twoRuns.longestRun(`${first}; and ${second}`)).toEqual(first?.split(' '));
  });

  test('reports the longest of several runs', () => {
    const text = 'old ferry crosses the lake twice a day; nobody knows: nobody knows for how long it will';
    expect(detector.longestRun(text)).toHaveLength(8);
    expect(detector.longestRun(`${text}. ${SOURCE}`)).toHaveLength(17);
  });

  test('finds any stretch of a text in it, at its full length, and nothing in other words', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-m]{2,5}$/), { minLength: COPIED_RUN_WORDS, maxLength: 25 });
    fc.assert(
      fc.property(words, fc.nat(), (list, seed) => {
        const from = seed % (list.length - COPIED_RUN_WORDS + 1);
        const run = list.slice(from);
        const found = runDetector(list.join(' '));
        expect(found.longestRun(`zz ${run.join(', ')} zz`)).toEqual(run);
        expect(found.longestRun(list.flatMap((word) => [word, 'zz']).join(' '))).toBeNull();
      }),
    );
  });
});
