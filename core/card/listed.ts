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
  return (id) => {
    for (const brief of briefs) {
      const head = cardModel(brief, id)?.head;
      if (head) return { id, name: head.name, emblem: head.emblem, what: head.what };
    }
    const record = countries.get(id);
    if (!record) return null;
    const { head, facts } = countryModel(id, record.facts.iso2, record, languages);
    return { id, name: head.name, emblem: head.emblem, what: facts?.region ?? '' };
  };
}
