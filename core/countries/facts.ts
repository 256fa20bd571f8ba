/** What a card can say of a country the brief has no entry for, as assets/countries/facts.json holds it. */
import * as v from 'valibot';

const M49 = v.pipe(v.string(), v.regex(/^\d{3}$/, 'a UN M49 region code'));

export const MEMBERSHIPS = ['UN', 'EU', 'EZ'] as const;

export const countryFactsSchema = v.strictObject({
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** ISO 3166-1 alpha-3 and numeric; Kosovo has neither. */
  iso3: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  numeric: v.optional(v.pipe(v.string(), v.regex(/^\d{3}$/))),
  /** In English; other languages are in the names files. The note says what is disputed or shared, in English. */
  capital: v.nullable(v.strictObject({ name: v.string(), note: v.optional(v.string()) })),
  /** UN M49 codes: Intl.DisplayNames of type 'region' names both. Missing where M49 has none. */
  region: v.optional(M49),
  subregion: v.optional(M49),
  /** Languages with a status, official ones first, then by the share of people who use them. */
  languages: v.array(
    v.strictObject({
      /** BCP 47 tag; Intl.DisplayNames of type 'language' names it. */
      tag: v.string(),
      status: v.picklist(['official', 'de_facto_official', 'official_regional']),
    }),
  ),
  /** People, as the source states; null where it states none (Antarctica). */
  population: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** United Nations, European Union, euro area. The source knows no others. */
  memberships: v.array(v.picklist(MEMBERSHIPS)),
});

export const factsFileSchema = v.strictObject({
  /** Where all of it is from: 'Unicode CLDR 48.2.0'. */
  source: v.string(),
  /** Year of the source's release. It gives no year for its populations: they are estimates known by then. */
  edition: v.pipe(v.number(), v.integer()),
  countries: v.record(v.string(), countryFactsSchema),
});

export type CountryFacts = v.InferOutput<typeof countryFactsSchema>;
export type FactsFile = v.InferOutput<typeof factsFileSchema>;

/** Facts of a country, or null for a code the file does not know. */
export const factsOf = (file: FactsFile, iso2: string): CountryFacts | null => file.countries[iso2] ?? null;
