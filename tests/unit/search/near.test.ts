import { describe, expect, it } from 'vitest';
import { nearWords } from '../../../core/search/near.ts';
import { createVocabulary } from '../../../core/search/vocabulary.ts';

const NAMES = ['turkey', 'turkmenistan', 'germany', 'iran', 'iraq', 'pakistan', 'kazakhstan', 'ukraine', 'taiwan'];
const vocabulary = createVocabulary(NAMES.map((text) => ({ text, isName: true })));
const near = (token: string, among: Uint32Array | null = null) =>
  nearWords(vocabulary, among, token).map(({ word }) => vocabulary.words[word]);

describe('what a mistyped word may have been meant to be', () => {
  it.each([
    ['a letter too many', 'turrkey', 'turkey'],
    ['a letter too few', 'pakstan', 'pakistan'],
    ['another letter', 'germony', 'germany'],
    ['two letters that changed places', 'ukriane', 'ukraine'],
    ['two other letters', 'kasachstan', 'kazakhstan'],
  ])('%s', (_, typed, meant) => expect(near(typed)[0]).toBe(meant));

  it('is nothing for words so short that a slip makes another one', () => {
    expect(near('irn')).toEqual([]);
    expect(near('irap')).toEqual(expect.arrayContaining(['iran', 'iraq']));
  });

  it('is nothing where more is wrong than slips the length allows', () => {
    expect(near('tarwan')).toContain('taiwan');
    expect(near('tbrwxn')).toEqual([]);
    expect(near('xrbn')).toEqual([]);
  });

  it('leaves out what is clearly further off', () => {
    expect(near('turkeyy')).toEqual(['turkey']);
  });

  it('has the nearest first, and only among the words that are asked for', () => {
    const scores = nearWords(vocabulary, null, 'irak').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    const iran = vocabulary.words.indexOf('iran');
    expect(near('irap', Uint32Array.of(iran))).toEqual(['iran']);
  });
});
