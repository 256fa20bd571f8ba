/** What can be found, as the search takes it. */
import type { Brief } from '../brief/schema.ts';
import { fold } from './fold.ts';

/** A country with its names in whatever languages: those to show, and further forms. */
export interface SearchCountry {
  /** The entity's id where no brief has one. */
  id: string;
  iso2: string;
  names: readonly string[];
  forms: readonly string[];
}

/** A folded name and whose it is. */
export interface NamedId {
  id: string;
  name: string;
  /** Looked for with slips of the pen as well: of the countries' thousands of forms only the names to show. */
  forgiving: boolean;
}

/** What of an entity can be found besides its names. */
export interface TextEntry {
  id: string;
  roles: string[];
  statements: string[];
}

/** Every name once an entity; a country of a brief is found by all names a country has. */
export function nameEntries(briefs: readonly Brief[], countries: readonly SearchCountry[]): NamedId[] {
  const entities = briefs.flatMap((brief) => brief.entities);
  const ids = new Map(entities.flatMap((entity) => (entity.kind === 'country' ? [[entity.iso2, entity.id]] : [])));
  const found = new Map<string, NamedId>();
  const add = (id: string, texts: readonly string[], forgiving: boolean) => {
    for (const text of texts) {
      const name = fold(text);
      const key = `${id}\n${name}`;
      if (!found.has(key)) found.set(key, { id, name, forgiving });
    }
  };
  for (const { id, name, forms } of entities) add(id, [name, ...forms.map(({ text }) => text)], true);
  for (const { id, iso2, names, forms } of countries) {
    add(ids.get(iso2) ?? id, names, true);
    add(ids.get(iso2) ?? id, forms, false);
  }
  return [...found.values()];
}

export function entriesOf(brief: Brief): TextEntry[] {
  const names = new Map(brief.entities.map(({ id, name }) => [id, name]));
  return brief.entities.map((entity) => ({
    id: entity.id,
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
