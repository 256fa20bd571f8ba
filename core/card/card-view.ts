/** Which card an entity gets: that of the first brief which knows it, that of a country, or that of a voice of the page. */
import type { Brief } from '../brief/schema.ts';
import { isoOf } from '../names/packed.ts';
import type { PageVoices } from '../page-voices/types.ts';
import type { Countries } from './countries.ts';
import { type CountryLanguages, type CountryModel, countryModel } from './country-model.ts';
import { lookupOf } from './lookup.ts';
import { cardModel } from './model.ts';
import { type PagePart, type PageSource, pagePart, type VoiceCardModel, voiceCard } from './page-part.ts';
import type { CardModel, EntityRef } from './types.ts';

/** `page` is what the page itself says, read automatically; null where it says nothing. */
export type CardView =
  | { type: 'brief'; model: CardModel; page: PagePart | null }
  | { type: 'country'; model: CountryModel; page: PagePart | null }
  | { type: 'voice'; model: VoiceCardModel };

export interface CardSource {
  briefs: readonly Brief[];
  countries: Countries;
  languages: CountryLanguages;
  /** What is read off the page the cards are on; null elsewhere. */
  page?: Pick<PageVoices, 'articles'> | null;
}

/** Null for what is neither in a brief nor a country nor a voice of the page. `iso2` as the mention has it. */
export function cardView(
  source: CardSource,
  entity: string,
  iso2: string | undefined = isoOf(entity),
): CardView | null {
  const read: PageSource = {
    articles: source.page?.articles() ?? [],
    language: source.languages.page,
    name: (id) => entityRef(source, id),
  };
  const page = () => pagePart(read, entity);
  for (const brief of source.briefs) {
    const model = cardModel(brief, entity);
    if (model) return { type: 'brief', model, page: page() };
  }
  if (iso2 !== undefined) {
    const model = countryModel(entity, iso2, source.countries.known(iso2), source.languages);
    return { type: 'country', model, page: page() };
  }
  const voice = voiceCard(read, entity);
  return voice && { type: 'voice', model: voice };
}

/** An entity as something to name and to go to, without all that its card says. */
function entityRef({ briefs, countries, languages }: CardSource, id: string): EntityRef | null {
  for (const brief of briefs) if (lookupOf(brief).entity(id)) return lookupOf(brief).ref(id);
  const iso2 = isoOf(id);
  return iso2 === undefined ? null : countryModel(id, iso2, countries.known(iso2), languages).head;
}
