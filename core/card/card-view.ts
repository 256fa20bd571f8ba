/** Which card an entity gets: that of the first brief which knows it, or the plain one of a country none knows. */
import type { Brief } from '../brief/schema.ts';
import type { Countries } from './countries.ts';
import { type CountryLanguages, type CountryModel, countryModel } from './country-model.ts';
import { cardModel } from './model.ts';
import type { CardModel } from './types.ts';

export type CardView = { type: 'brief'; model: CardModel } | { type: 'country'; model: CountryModel };

export interface CardSource {
  briefs: readonly Brief[];
  countries: Countries;
  languages: CountryLanguages;
}

/** Null for what is neither in a brief nor a country. `iso2` as the mention has it. */
export function cardView(source: CardSource, entity: string, iso2: string | undefined): CardView | null {
  for (const brief of source.briefs) {
    const model = cardModel(brief, entity);
    if (model) return { type: 'brief', model };
  }
  if (iso2 === undefined) return null;
  return { type: 'country', model: countryModel(entity, iso2, source.countries.known(iso2), source.languages) };
}
