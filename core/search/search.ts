/** Finds entities of briefs by name, role, affiliation or what was said, and every country by its names. */
import Fuse from 'fuse.js';
import type { Brief } from '../brief/schema.ts';
import { entriesOf, type NamedId, nameEntries, type SearchCountry } from './entries.ts';
import { fold } from './fold.ts';

export interface Search {
  /** Ids of the entities that match, the best first; none for an empty query. */
  find(query: string): string[];
}

/** A role beats a sentence; a name beats both. */
const KEYS = [
  { name: 'roles', weight: 2 },
  { name: 'statements', weight: 1 },
];
/** Share of a query that may be wrong: two letters in seven forgive a slip and find no stranger. */
const NAME_THRESHOLD = 0.3;
/** Sentences are long: one letter in four wrong would find something in most of them. */
const TEXT_THRESHOLD = 0.2;
const MAX_RESULTS = 30;
/** Letters from which a name is long; long queries are compared with these alone: no other can be that much like them. */
const LONG_NAME = 11;
const LONG_QUERY = Math.ceil(LONG_NAME / (1 - NAME_THRESHOLD));

/** How well a name fits what was typed; the lower the better. */
const WHOLE = 0;
const WORD_BEGINS = 1;
const INSIDE = 2;
const NEARLY = 3;

export function createSearch(briefs: readonly Brief[], countries: readonly SearchCountry[] = []): Search {
  const order = new Map(briefs.flatMap(({ entities }) => entities).map(({ id }, index) => [id, index]));
  const names = nameEntries(briefs, countries);
  // Names are folded once, not at every keystroke.
  const nearly = names.filter(({ forgiving }) => forgiving);
  const nearNames = forgivingSearch(nearly);
  const nearLongNames = forgivingSearch(nearly.filter(({ name }) => name.length >= LONG_NAME));
  const texts = new Fuse(briefs.flatMap(entriesOf), {
    keys: KEYS,
    threshold: TEXT_THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
  });

  /** Names that hold the query; slips are only looked for where no name begins so. The best fit of each entity. */
  function byName(query: string): string[] {
    const best = new Map<string, { fit: number; length: number }>();
    const add = ({ id, name }: NamedId, fit: number) => {
      const known = best.get(id);
      if (!known || fit < known.fit) best.set(id, { fit, length: name.length });
    };
    let begins = false;
    for (const entry of names) {
      const fit = fitOf(entry.name, query);
      if (fit !== null) add(entry, fit);
      begins ||= fit !== null && fit <= WORD_BEGINS;
    }
    if (!begins) {
      const near = query.length < LONG_QUERY ? nearNames : nearLongNames;
      for (const { item } of near.search(query, { limit: MAX_RESULTS })) add(item, NEARLY);
    }
    // Of names that fit equally well those of the briefs come first, in the briefs' order, then the shorter ones.
    const rank = (id: string) => order.get(id) ?? order.size;
    return [...best]
      .sort(([a, x], [b, y]) => x.fit - y.fit || rank(a) - rank(b) || x.length - y.length)
      .map(([id]) => id);
  }

  return {
    find(query) {
      const wanted = query.trim();
      if (wanted === '') return [];
      const said = texts.search(wanted, { limit: MAX_RESULTS }).map(({ item }) => item.id);
      return [...new Set([...byName(fold(wanted)), ...said])].slice(0, MAX_RESULTS);
    },
  };
}

const forgivingSearch = (names: readonly NamedId[]) =>
  new Fuse(names, { keys: ['name'], threshold: NAME_THRESHOLD, ignoreLocation: true, isCaseSensitive: true });

/** Null where the name does not hold the query. */
function fitOf(name: string, query: string): number | null {
  const at = name.indexOf(query);
  if (at < 0) return null;
  if (name.length === query.length) return WHOLE;
  return at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? WORD_BEGINS : INSIDE;
}
