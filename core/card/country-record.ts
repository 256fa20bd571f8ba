/** What is known of a country besides any brief, as data/countries.json and the extension's storage hold it. */
import type { CountryFacts } from '../countries/facts.ts';

/** A piece of a drawing: tag, attributes, children. The first one is the `svg` itself. */
export type FlagNode = [tag: string, attributes: Readonly<Record<string, string>>, ...children: FlagNode[]];

export interface CountryRecord {
  readonly facts: CountryFacts;
  /** Null where nobody has drawn it. */
  readonly flag: FlagNode | null;
  /** The name to show, by language: primary subtags of the languages names are collected in. */
  readonly names: Readonly<Record<string, string>>;
  /** Further names in any of these languages: for the search. */
  readonly forms: readonly string[];
  /** In English, for browsers that have no names for them: Chromium knows neither M49 codes nor small languages. */
  readonly english: {
    /** Of the subregion, or of the region where M49 has no smaller one. */
    readonly region: string | null;
    /** Of each of the facts' languages. */
    readonly languages: readonly string[];
  };
  /** Where the facts are from: 'Unicode CLDR 48.2.0'. */
  readonly source: string;
  /** Year of the source's release. */
  readonly edition: number;
}

/** Every country by its ISO 3166-1 alpha-2 code. */
export type CountriesFile = Readonly<Record<string, CountryRecord>>;
