/** The list of sites as a reader searches it. */
import type { NewsSite } from './news-sites.ts';

export interface SiteLine {
  domain: string;
  name: string;
  /** Country and languages in the reader's language. */
  about: string;
}

export type NameOf = (type: 'region' | 'language', code: string) => string;

/** Lines in the alphabetical order of their names. */
export function siteLines(sites: readonly NewsSite[], nameOf: NameOf, locale: string): SiteLine[] {
  const order = new Intl.Collator(locale).compare;
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return sites
    .map(({ domain, name, country, languages }) => ({
      domain,
      name,
      about: [nameOf('region', country), list.format(languages.map((code) => nameOf('language', code)))].join(' · '),
    }))
    .sort((one, other) => order(one.name, other.name));
}

/** Lines in which every word of the query occurs, diacritics and case apart; all for an empty query. */
export function findSites(lines: readonly SiteLine[], query: string): readonly SiteLine[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const text = fold(`${line.name} ${line.domain} ${line.about}`);
    return words.every((word) => text.includes(word));
  });
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
