/** Runs inside a page: making the search ready, and typing into it. */

import Fuse from 'fuse.js';
import type { Brief } from '../../../core/brief/schema.ts';
import type { SearchCountry, SearchEntry } from '../../../core/search/entries.ts';
import { searchEntries } from '../../../core/search/entries.ts';
import { markPieces } from '../../../core/search/marks.ts';
import { type Search, searchIn } from '../../../core/search/search.ts';

export interface KeyTimes {
  /** ms a keystroke, the results' marks included: over all keystrokes. */
  each: number[];
}

let search: Search;
let plain: Fuse<{ names: string[]; texts: string[] }>;

/** ms to make it ready. */
export function ready(briefs: readonly Brief[], countries: readonly SearchCountry[]): number {
  const start = performance.now();
  search = searchIn(searchEntries(briefs, countries));
  return performance.now() - start;
}

export function readyGenerated(entries: readonly SearchEntry[]): number {
  const start = performance.now();
  search = searchIn(entries);
  return performance.now() - start;
}

/** Fuse.js alone over everything: the yardstick. */
export function readyPlain(entries: readonly SearchEntry[]): void {
  const texts = (fields: SearchEntry['fields'], isName: boolean) =>
    fields.filter(({ kind }) => (kind === 'name') === isName).map(({ text }) => text);
  plain = new Fuse(
    entries.map(({ fields }) => ({ names: texts(fields, true), texts: texts(fields, false) })),
    { keys: [{ name: 'names', weight: 3 }, 'texts'], threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true },
  );
}

/** Types each query letter by letter. */
export function type(queries: readonly string[]): KeyTimes {
  return timed(queries, (typed) => {
    const { groups, tokens } = search.find(typed);
    for (const { hits } of groups) for (const { text } of hits) markPieces(text, tokens);
  });
}

export const typePlain = (queries: readonly string[]): KeyTimes =>
  timed(queries, (typed) => plain.search(typed, { limit: 40 }));

function timed(queries: readonly string[], key: (typed: string) => unknown): KeyTimes {
  const each: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const start = performance.now();
      key(query.slice(0, length));
      each.push(performance.now() - start);
    }
  }
  return { each };
}
