/** What a full entry shows: all a brief has on an entity, or the general facts on a country no brief knows. */
import type { Brief } from '../brief/schema.ts';
import { type CountryLanguages, type CountryModel, countryModel, type NamedIn } from './country-model.ts';
import type { CountryRecord } from './country-record.ts';
import { fullEntryModel } from './model.ts';
import type { EntryModel } from './types.ts';

export type EntryContent =
  | { type: 'brief'; model: EntryModel }
  /** `names`: in other languages than the one of the head. */
  | { type: 'country'; model: CountryModel; names: readonly NamedIn[] };

export interface EntrySources {
  briefs: readonly Brief[];
  /** Countries no brief has an entry for, by id. */
  others: ReadonlyMap<string, CountryRecord>;
  languages: CountryLanguages;
}

/** Null for what is neither in a brief nor a country. */
export function entryContent(id: string, { briefs, others, languages }: EntrySources): EntryContent | null {
  for (const brief of briefs) {
    const model = fullEntryModel(brief, id);
    if (model) return { type: 'brief', model };
  }
  const record = others.get(id);
  if (!record) return null;
  const model = countryModel(id, record.facts.iso2, record, languages);
  const names = Object.entries(record.names).map(([language, text]) => ({ language, text }));
  return { type: 'country', model, names: names.filter(({ text }) => text !== model.head.name) };
}
