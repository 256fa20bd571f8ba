/** The card of a country that no brief has an entry for. */
import { nameOf } from '../i18n/names.ts';
import type { CountryRecord } from './country-record.ts';
import type { HeadModel } from './types.ts';

/** A text in a language of its own. */
export interface NamedIn {
  text: string;
  /** BCP 47 tag. */
  language: string;
}

export interface CountryFactsModel {
  /** In English, as the facts have it. */
  capital: { name: string; note: string | null } | null;
  region: string | null;
  /** Those with a status in the whole country, and those with one in parts of it. */
  languages: { whole: string[]; regional: string[] };
  /** People. */
  population: number | null;
  memberships: string[];
  /** Where all of it is from, and the year that source came out: no figure is younger. */
  source: string;
  edition: number;
}

export interface CountryModel {
  head: HeadModel;
  /** Language of the name in the head. */
  language: string;
  /** Its name in the language of the page, where that is another one. */
  onPage: NamedIn | null;
  /** Null where they could not be read, undefined while they are. */
  facts: CountryFactsModel | null | undefined;
}

export interface CountryLanguages {
  /** What the product speaks: facts are told in it. */
  locale: string;
  /** What the reader reads. */
  reader: string;
  /** What the page is written in, as far as it says. */
  page: string | undefined;
}

/** @param record Null where there is none, undefined as long as it is not loaded: then the browser's name has to do. */
export function countryModel(
  id: string,
  iso2: string,
  record: CountryRecord | null | undefined,
  { locale, reader, page }: CountryLanguages,
): CountryModel {
  const name = countryName(iso2, record, reader);
  const there = page === undefined ? name : countryName(iso2, record, page);
  return {
    head: { id, kind: 'country', emblem: { type: 'flag', iso2 }, name, what: '', affiliation: null },
    language: reader,
    onPage: page === undefined || there === name || there === iso2 ? null : { text: there, language: page },
    facts: record && factsModel(record, locale),
  };
}

/**
 * The name in a language; its code where nobody knows one. The collected names are what newspapers write ('DR Congo');
 * the browser's are taken where the language has norms of its own by region (Polónia in Portugal), or is another.
 */
export function countryName(iso2: string, record: CountryRecord | null | undefined, language: string): string {
  const primary = language.split('-')[0]?.toLowerCase() ?? language;
  const browsers = nameOf('region', iso2, language);
  const collected = record?.names[primary];
  const ownNorm = browsers !== null && browsers !== nameOf('region', iso2, primary);
  return (ownNorm ? browsers : (collected ?? browsers)) ?? iso2;
}

function factsModel({ facts, english, source, edition }: CountryRecord, locale: string): CountryFactsModel {
  const place = facts.subregion ?? facts.region;
  const languages = facts.languages.map(({ tag, status }, index) => ({
    name: nameOf('language', tag, locale) ?? english.languages[index] ?? tag,
    regional: status === 'official_regional',
  }));
  const named = (wanted: boolean) => languages.filter(({ regional }) => regional === wanted).map(({ name }) => name);
  return {
    capital: facts.capital && { name: facts.capital.name, note: facts.capital.note ?? null },
    region: (place === undefined ? null : nameOf('region', place, locale)) ?? english.region,
    languages: { whole: named(false), regional: named(true) },
    population: facts.population,
    memberships: facts.memberships.map((code) => nameOf('region', code, locale) ?? code),
    source,
    edition,
  };
}
