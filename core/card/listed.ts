/** Entities as lines of a list. */
import type { Brief } from '../brief/schema.ts';
import { type CountryLanguages, countryModel } from './country-model.ts';
import type { CountryRecord } from './country-record.ts';
import { cardModel } from './model.ts';
import type { Emblem } from './types.ts';

export interface ListedEntity {
  id: string;
  name: string;
  emblem: Emblem;
  what: string;
}

/** Looks entities up in several briefs, then among the countries, by id; null for one that neither knows. */
export function listedIn(
  briefs: readonly Brief[],
  countries: ReadonlyMap<string, CountryRecord>,
  languages: CountryLanguages,
): (id: string) => ListedEntity | null {
  const known = new Map<string, ListedEntity | null>();
  return (id) => {
    const entity = known.get(id) ?? lookUp(id);
    known.set(id, entity);
    return entity;
  };

  function lookUp(id: string): ListedEntity | null {
    for (const brief of briefs) {
      const head = cardModel(brief, id)?.head;
      if (head) return { id, name: head.name, emblem: head.emblem, what: head.what };
    }
    const record = countries.get(id);
    if (!record) return null;
    const { head, facts } = countryModel(id, record.facts.iso2, record, languages);
    return { id, name: head.name, emblem: head.emblem, what: facts?.region ?? '' };
  }
}
