import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSIDE, matchToken, NEAR } from '../../../core/search/token.ts';
import { createVocabulary } from '../../../core/search/vocabulary.ts';

const TEXTS = fc.array(
  fc.record({
    text: fc
      .array(fc.constantFrom('iran', 'Iraq', 'New', 'México', 'said', 'x'), { maxLength: 4 })
      .map((all) => all.join(' ')),
    isName: fc.boolean(),
  }),
  { maxLength: 6 },
);

describe('the words of all texts', () => {
  it('are in order, each once, with the texts they stand in', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const { words, textsOf } = createVocabulary(texts);
        expect(words).toEqual([...new Set(words)].sort());
        for (const [word, folded] of words.entries()) {
          const holding = texts.flatMap(({ text }, i) =>
            text.replace('México', 'Mexico').toLowerCase().split(' ').includes(folded) ? [i] : [],
          );
          expect([...new Set(textsOf(word))]).toEqual(holding);
        }
      }),
    );
  });

  it('know those of names apart, and where each stands in their text', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const { words, nameWords, nameText, nameStarts } = createVocabulary(texts);
        const ofNames = createVocabulary(texts.filter(({ isName }) => isName)).words;
        const found = [...nameWords].map((word) => words[word] ?? '');
        expect(found).toEqual(ofNames);
        for (const [i, word] of found.entries()) {
          const start = nameStarts[i] ?? -1;
          expect(nameText.slice(start - 1, start + word.length)).toBe(`\n${word}`);
        }
      }),
    );
  });
});

describe('a word inside another', () => {
  const vocabulary = createVocabulary([
    { text: 'Kazakhstan', isName: true },
    { text: 'Pakistan', isName: true },
    { text: 'outstanding', isName: false },
  ]);

  it('is found in names alone', () => {
    const [first, second, other = 0] = matchToken(vocabulary, 'stan').fits;
    expect([first, second]).toEqual([INSIDE, INSIDE]);
    // At best something that may have been meant.
    expect(other).toBeGreaterThanOrEqual(NEAR);
    expect(matchToken(vocabulary, 'kist').fits[1]).toBe(INSIDE);
  });
});
