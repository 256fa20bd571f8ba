import type { EmbedType } from '../countries/embeds.ts';
import type { Ambiguity } from '../countries/names.ts';

/** Tag of adjectives of nationality; nouns for people have none. */
export const ADJECTIVE_TAG = 'adjective';

/** What the names of countries and the phrases around them are tagged with. */
export type Tag = Ambiguity | EmbedType | typeof ADJECTIVE_TAG;
