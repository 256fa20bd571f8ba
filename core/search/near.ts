/** Words that a typed one may have been meant to be: Fuse.js on the few that could be, out of many thousands. */
import Fuse from 'fuse.js';
import { letterMask, type Vocabulary } from './vocabulary.ts';

export interface NearWord {
  /** Index in the vocabulary. */
  word: number;
  /** Share of the query that is wrong, and a little for matching late in the word; the lower the better. */
  score: number;
}

/** With fewer letters one slip makes another word. */
const SHORTEST = 4;
/** From here on two letters may be wrong; two that changed places count as two. */
const TWO_SLIPS_FROM = 6;
/** A wrong letter spoils the pair before it and the one after: a word that holds fewer of the others was not meant. */
const PAIRS_A_SLIP = 2;
/** Compared with Fuse at most, those that share most pairs of letters first: keeps a keystroke within a frame. */
const MAX_CANDIDATES = 250;
/** Where one word is this much nearer than another, the other one was not meant. */
const CLEARLY_NEARER = 0.12;
/** Characters a match may stand from the beginning of a word per point of its score: beginnings are rarely mistyped. */
const DISTANCE = 10;

const slipsIn = (token: string): number => (token.length >= TWO_SLIPS_FROM ? 2 : 1);

/** The nearest words first. `among` are word indices; null for all words. */
export function nearWords({ words, letters }: Vocabulary, among: Uint32Array | null, token: string): NearWord[] {
  if (token.length < SHORTEST) return [];
  const slips = slipsIn(token);
  const candidates = candidatesFor(words, letters, among, token, slips);
  const fuse = new Fuse(
    candidates.map((word) => words[word] ?? ''),
    {
      threshold: (slips + 0.5) / token.length,
      location: 0,
      distance: DISTANCE,
      includeScore: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
    },
  );
  const found = fuse
    .search(token)
    .map(({ refIndex, score }) => ({ word: candidates[refIndex] ?? 0, score: score ?? 1 }));
  const limit = (found[0]?.score ?? 0) + CLEARLY_NEARER;
  return found.filter(({ score }) => score <= limit);
}

function candidatesFor(
  words: readonly string[],
  letters: Int32Array,
  among: Uint32Array | null,
  token: string,
  slips: number,
): number[] {
  const wanted = letterMask(token);
  const pairs = pairsOf(token);
  const least = pairs.length - PAIRS_A_SLIP * slips;
  /** By the pairs they do not hold, the fewest first. */
  const byLacking: number[][] = Array.from({ length: PAIRS_A_SLIP * slips + 1 }, () => []);
  const count = among ? among.length : words.length;
  for (let i = 0; i < count; i++) {
    const word = among ? (among[i] ?? 0) : i;
    if ((words[word]?.length ?? 0) < token.length - slips) continue;
    if (bits(wanted & ~(letters[word] ?? 0)) > slips) continue;
    const held = holdsOf(pairs, words[word] ?? '');
    if (held >= least) byLacking[pairs.length - held]?.push(word);
  }
  return byLacking.flat().slice(0, MAX_CANDIDATES);
}

/** Neighboring letters, each pair once for each place. */
const pairsOf = (token: string): string[] =>
  Array.from({ length: token.length - 1 }, (_, at) => token.slice(at, at + 2));

function holdsOf(pairs: readonly string[], word: string): number {
  let count = 0;
  for (const pair of pairs) if (word.includes(pair)) count++;
  return count;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
