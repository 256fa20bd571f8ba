/** Finds entities of briefs by name, role, affiliation or what was said. */
import Fuse from 'fuse.js';
import type { Brief } from '../brief/schema.ts';

/** What of an entity can be found, the names apart from the longer texts, which weigh less. */
interface Entry {
  id: string;
  names: string[];
  roles: string[];
  statements: string[];
}

export interface Search {
  /** Ids of the entities that match, the best first; none for an empty query. */
  find(query: string): string[];
}

/** A name beats a role, a role beats a sentence. */
const KEYS = [
  { name: 'names', weight: 6 },
  { name: 'roles', weight: 2 },
  { name: 'statements', weight: 1 },
];
/** Share of a query that may be wrong: two letters in seven forgive a slip and find no stranger. */
const THRESHOLD = 0.3;
const MAX_RESULTS = 30;

export function createSearch(briefs: readonly Brief[]): Search {
  const fuse = new Fuse(briefs.flatMap(entriesOf), {
    keys: KEYS,
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
  });
  return {
    find(query) {
      const wanted = query.trim();
      return wanted === '' ? [] : fuse.search(wanted, { limit: MAX_RESULTS }).map(({ item }) => item.id);
    },
  };
}

function entriesOf(brief: Brief): Entry[] {
  const names = new Map(brief.entities.map(({ id, name }) => [id, name]));
  return brief.entities.map((entity) => ({
    id: entity.id,
    names: [entity.name, ...entity.forms.map(({ text }) => text)],
    roles: [
      entity.description,
      'affiliation' in entity ? (names.get(entity.affiliation ?? '') ?? '') : '',
      'title' in entity ? (entity.title ?? '') : '',
    ].filter((text) => text !== ''),
    statements: brief.claims
      .filter(({ holder, attributedTo }) => holder === entity.id || attributedTo === entity.id)
      .flatMap(({ text, quotes }) => [text, ...quotes.map(({ selector }) => selector.exact)]),
  }));
}
