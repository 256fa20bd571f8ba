import type { EmbedType } from '../countries/embeds.ts';
import type { Ambiguity } from '../countries/names.ts';

/** Tag of adjectives of nationality; nouns for people have none. */
export const ADJECTIVE_TAG = 'adjective';
/** Tag of names of states and cities of the United States. */
export const AMERICAN_SIGN_TAG = 'us-sign';

/** Tag of words of local news there: 'County', 'Sheriff', 'Pa.'. */
export const LOCAL_SIGN_TAG = 'us-local-sign';
/** Tag of full names of persons that hold a country's name. */
export const BEARER_TAG = 'bearer';
/** Tag of names that are common nouns ('State Department'): others have one as well. */
export const GENERIC_TAG = 'generic';

const HOME_PREFIX = 'home-';

/** Tag of the forms of an institution that is at home in a country (ISO 3166-1 alpha-2). */
export const homeTag = (iso2: string): HomeTag => `${HOME_PREFIX}${iso2}`;
export type HomeTag = `${typeof HOME_PREFIX}${string}`;

/** ISO code of the country where an institution is at home, from the tags of a form of it. */
export function homeOf(tags: ReadonlySet<string>): string | undefined {
  for (const tag of tags) if (tag.startsWith(HOME_PREFIX)) return tag.slice(HOME_PREFIX.length);
  return undefined;
}

/** What the names of countries and the phrases around them are tagged with. */
export type Tag =
  | Ambiguity
  | EmbedType
  | typeof ADJECTIVE_TAG
  | typeof AMERICAN_SIGN_TAG
  | typeof BEARER_TAG
  | typeof GENERIC_TAG
  | HomeTag
  | typeof LOCAL_SIGN_TAG;
