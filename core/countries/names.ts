/** The names of all countries in one language, as assets/countries/names.<lang>.json holds them. */
import * as v from 'valibot';

const TEXTS = v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)));
const CODE = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code or XK'));

/** Kinds of forms in the order of precedence: a text that is a name and a capital (Monaco) stands as a name. */
export const FORM_FIELDS = [
  'name',
  'long-name',
  'abbreviation',
  'former-name',
  'adjective',
  'demonym',
  'capital',
  'seat',
] as const;

/**
 * What else a form may be, beside the country. `language` is only given to adjectives and nouns. A form two countries
 * share has no tag for that: see `shared`.
 */
export const AMBIGUITIES = [
  'animal',
  'architecture',
  'city',
  'college-society',
  'common-word',
  'company',
  'file-format',
  'given-name',
  'historical',
  'island',
  'language',
  'native-people',
  'organization',
  'other-abbreviation',
  'other-country',
  'people',
  'person',
  'place',
  'product',
  'region',
  'religious-order',
  'river',
  'surname',
  'team',
  'us-place',
  'us-state',
  'us-town',
] as const;

export const countryNamesSchema = v.strictObject({
  /** The first is the one to show; then variants and inflected forms. */
  name: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  'long-name': TEXTS,
  abbreviation: TEXTS,
  'former-name': TEXTS,
  /** Adjectives; where a language uses the same word for the people, it stands here only. */
  adjective: TEXTS,
  /** Nouns for the people. */
  demonym: TEXTS,
  capital: TEXTS,
  seat: TEXTS,
  /** Forms by what else they may be. */
  ambiguous: v.optional(v.record(v.picklist(AMBIGUITIES), v.pipe(v.array(v.string()), v.minLength(1)))),
});

export const namesFileSchema = v.strictObject({
  language: v.string(),
  /** Forms that stand for more than one country (Congo), with the codes of all of them. */
  shared: v.record(v.string(), v.pipe(v.array(CODE), v.minLength(2))),
  countries: v.record(CODE, countryNamesSchema),
});

export type CountryNames = v.InferOutput<typeof countryNamesSchema>;
export type NamesFile = v.InferOutput<typeof namesFileSchema>;
export type Ambiguity = (typeof AMBIGUITIES)[number];
