/** Finds entities of briefs by name, role or affiliation, what was said, and every country by its names. */
import type { Brief } from '../brief/schema.ts';
import {
  type FieldKind,
  RESULT_GROUPS,
  type ResultGroup,
  type SearchCountry,
  type SearchEntry,
  searchEntries,
} from './entries.ts';
import { fold, wordsOf } from './fold.ts';
import { fieldsOf, NO_SCORE, rankEntries } from './rank.ts';
import { matchToken, type TokenMatch } from './token.ts';
import { createVocabulary } from './vocabulary.ts';

export interface Hit {
  entry: SearchEntry;
  /** The text that fits best, and what it is to the entry. */
  text: string;
  kind: FieldKind;
}

export interface HitGroup {
  group: ResultGroup;
  /** The best first; at most `MAX_HITS`. */
  hits: Hit[];
  /** How many there are. */
  total: number;
}

export interface Found {
  /** The group of the best result first; statements last. Groups without results are left out. */
  groups: HitGroup[];
  /** What the query's words matched: for marking them. */
  tokens: readonly TokenMatch[];
}

export interface Search {
  find(query: string): Found;
}

/** Shown of a group: more than fit a popup, few enough to be drawn within a frame. */
export const MAX_HITS = 10;
/** Words of a query that count. */
const MAX_TOKENS = 8;
/** Query words whose matches are kept: with every keystroke only the last word changes. */
const KEPT_TOKENS = 24;

export function createSearch(briefs: readonly Brief[], countries: readonly SearchCountry[] = []): Search {
  return searchIn(searchEntries(briefs, countries));
}

interface Ranked {
  entry: SearchEntry;
  field: number;
  score: number;
}

export function searchIn(entries: readonly SearchEntry[]): Search {
  const texts = entries.flatMap((entry) => entry.fields);
  const fields = fieldsOf(entries);
  const vocabulary = createVocabulary(texts.map(({ kind, text }) => ({ text, isName: kind === 'name' })));
  const kept = new Map<string, TokenMatch>();

  function matched(token: string): TokenMatch {
    const match = kept.get(token) ?? matchToken(vocabulary, token);
    // The one used last goes last: what is dropped has not been used for longest.
    kept.delete(token);
    kept.set(token, match);
    for (const old of kept.keys()) if (kept.size > KEPT_TOKENS) kept.delete(old);
    return match;
  }

  /** Of two that fit alike, what a brief knows comes first, then the shorter name. */
  const compare = (a: Ranked, b: Ranked): number =>
    a.score - b.score ||
    Number(b.entry.inBrief) - Number(a.entry.inBrief) ||
    (fields.lengthOf[a.field] ?? 0) - (fields.lengthOf[b.field] ?? 0);

  /** Keeps the best of a group, in order. */
  function take(best: Ranked[], ranked: Ranked): void {
    const last = best[MAX_HITS - 1];
    if (last && compare(ranked, last) >= 0) return;
    const place = best.findIndex((other) => compare(ranked, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, ranked);
    best.length = Math.min(best.length, MAX_HITS);
  }

  const toHit = ({ entry, field }: Ranked): Hit => {
    const { text = '', kind = 'name' } = texts[field] ?? {};
    return { entry, text, kind };
  };

  function find(query: string): Found {
    const words = wordsOf(fold(query)).slice(0, MAX_TOKENS);
    const tokens = words.map(matched);
    const { scores, carriers } = rankEntries(fields, entries.length, tokens, words.join(' '), vocabulary.keys);
    const byGroup = new Map<ResultGroup, { best: Ranked[]; total: number }>();
    for (const [index, entry] of entries.entries()) {
      const score = scores[index] ?? NO_SCORE;
      if (score === NO_SCORE) continue;
      const of = byGroup.get(entry.group) ?? { best: [], total: 0 };
      of.total++;
      take(of.best, { entry, field: carriers[index] ?? 0, score });
      byGroup.set(entry.group, of);
    }
    const groups = RESULT_GROUPS.flatMap((group) => {
      const of = byGroup.get(group);
      return of ? [{ group, hits: of.best.map(toHit), total: of.total, score: scoreOf(group, of.best) }] : [];
    });
    return {
      groups: groups.sort((a, b) => a.score - b.score).map(({ group, hits, total }) => ({ group, hits, total })),
      tokens,
    };
  }

  warmUp(find, texts[0]?.text ?? '');
  return { find };
}

/** Letters of a name that are searched for first. */
const SAMPLE_LETTERS = 8;

/**
 * Code that runs for the first time takes many times as long: better here than under the first keystroke. A letter is
 * looked up among beginnings; a name without its first letter begins no word, so that slips are looked for as well.
 */
function warmUp(find: Search['find'], name: string): void {
  for (const typed of [name.slice(0, 1), name.slice(1, SAMPLE_LETTERS)]) find(typed);
}

/** Groups come in the order of their best results, statements last. */
const scoreOf = (group: ResultGroup, [first]: readonly Ranked[]): number =>
  group === 'statements' ? NO_SCORE : (first?.score ?? NO_SCORE);
