/** One word of a query, and how well it fits every text. */
import { type NearWord, nearWords } from './near.ts';
import { firstFrom, insideNames, type Vocabulary } from './vocabulary.ts';

/** How well a word fits; the lower the better. Up to `NO_FIT` the near ones, by their score. */
export const WHOLE = 0;
export const BEGINS = 10;
export const INSIDE = 20;
export const NEAR = 30;
export const NO_FIT = 255;
/** Steps of a near word's score, from 0 to 1. */
const NEAR_STEPS = 100;

/** Letters from which a query word is looked for inside words as well. */
const INSIDE_FROM = 3;
/** Scripts written without blanks: there a word is found inside any run of text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export interface TokenMatch {
  readonly token: string;
  /** The fit in each text. */
  readonly fits: Uint8Array;
  /** Words it may have been meant to be. */
  readonly near: ReadonlySet<string>;
}

export function matchToken(vocabulary: Vocabulary, token: string): TokenMatch {
  const { words, isName, nameWords, keys } = vocabulary;
  const fits = new Uint8Array(keys.length).fill(NO_FIT);
  const unspaced = UNSPACED.test(token);
  const set = (word: number, fit: number) => {
    for (const text of vocabulary.textsOf(word)) if (fit < (fits[text] ?? 0)) fits[text] = fit;
  };
  let begins = 0;
  let beginsName = 0;
  for (let word = firstFrom(words, token); words[word]?.startsWith(token); word++) {
    set(word, words[word] === token ? WHOLE : BEGINS);
    begins++;
    beginsName += isName[word] ?? 0;
  }
  if (unspaced) for (const [word, text] of words.entries()) if (text.indexOf(token, 1) > 0) set(word, INSIDE);
  if (!unspaced && token.length >= INSIDE_FROM) insideNames(vocabulary, token, (word) => set(word, INSIDE));
  const near = beginsName > 0 ? [] : nearWords(vocabulary, nameWords, token);
  if (begins === 0 && near.length === 0) near.push(...nearWords(vocabulary, null, token));
  for (const { word, score } of near) set(word, NEAR + Math.round(score * NEAR_STEPS));
  return { token, fits, near: new Set(near.map(({ word }: NearWord) => words[word] ?? '')) };
}
