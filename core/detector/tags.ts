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

/** What the names of countries and the phrases around them are tagged with. */
export type Tag =
  | Ambiguity
  | EmbedType
  | typeof ADJECTIVE_TAG
  | typeof AMERICAN_SIGN_TAG
  | typeof BEARER_TAG
  | typeof LOCAL_SIGN_TAG;
