import type { EmbedType } from '../countries/embeds.ts';
import type { Ambiguity } from '../countries/names.ts';

/** Tag of adjectives of nationality; nouns for people have none. */
export const ADJECTIVE_TAG = 'adjective';
/** Tag of words that say that a page is about places in the United States: its states, 'County', 'Sheriff'. */
export const AMERICAN_SIGN_TAG = 'us-sign';

/** Tag of full names of persons that hold a country's name. */
export const BEARER_TAG = 'bearer';

/** What the names of countries and the phrases around them are tagged with. */
export type Tag = Ambiguity | EmbedType | typeof ADJECTIVE_TAG | typeof AMERICAN_SIGN_TAG | typeof BEARER_TAG;
