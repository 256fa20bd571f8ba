import type { Brief } from '../brief/schema.ts';
import { isoId } from '../names/packed.ts';
import type { SearchCountry } from '../search/entries.ts';
import type { CountriesFile, CountryRecord } from './country-record.ts';

/** The countries no brief has an entry for, by the ids their mentions have. */
export function otherCountries(countries: CountriesFile, briefs: readonly Brief[]): ReadonlyMap<string, CountryRecord> {
  const entities = briefs.flatMap((brief) => brief.entities);
  const known = new Set(entities.map((entity) => (entity.kind === 'country' ? entity.iso2 : null)));
  const others = Object.entries(countries).filter(([iso2]) => !known.has(iso2));
  return new Map(others.map(([iso2, record]) => [isoId(iso2), record]));
}

/** All countries as the search takes them. */
export function searchable(countries: CountriesFile): SearchCountry[] {
  return Object.entries(countries).map(([iso2, { names, forms }]) => ({
    id: isoId(iso2),
    iso2,
    names: Object.values(names),
    forms,
  }));
}
