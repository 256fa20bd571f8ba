/** Country facts for cards: codes, capital, region, languages, population and memberships, as CLDR and the tables state them. */
import type { CountryFacts, FactsFile } from '../../core/countries/facts.ts';
import { capitalFact } from './capitals.ts';
import { cldrVersion, countryCodes, supplemental } from './cldr.ts';

/**
 * CLDR gives one population a territory and no year for it. What can be said is the edition: the release of the major
 * version, in October of this year.
 */
const EDITION_YEARS: Readonly<Record<string, number>> = { 47: 2025, 48: 2025 };

const OFFICIAL = ['official', 'de_facto_official', 'official_regional'] as const;

/** UN M49 regions that are neither the world nor a subregion's parts: the five CLDR calls continents. */
const CONTINENTS = ['002', '009', '019', '142', '150'];

const containment = supplemental('territoryContainment');

/** The chain from a continent down to the country, without groupings (EU, Latin America); none for Antarctica. */
function regionsOf(code: string): { region: string; subregion: string } | null {
  for (const region of CONTINENTS)
    for (const subregion of below(region)) {
      const inside = below(subregion);
      if (inside.includes(code)) return /^\d/.test(subregion) ? { region, subregion } : null;
      const deeper = inside.find((part) => below(part).includes(code));
      if (deeper) return { region, subregion: deeper };
    }
  return null;
}

/** Stations and visitors only: CLDR has a number for some of them, but nobody lives there. */
const NO_RESIDENTS = new Set(['AQ', 'BV', 'GS', 'HM', 'TF', 'UM']);

const below = (code: string): readonly string[] => containment[code]?._contains ?? [];

/** A language written in two scripts is named once, by the script more people use. */
function languagesOf(code: string): CountryFacts['languages'] {
  const info = supplemental('territoryInfo')[code]?.languagePopulation ?? {};
  return Object.entries(info)
    .flatMap(([tag, { _officialStatus: status, _populationPercent: percent }]) => {
      const known = OFFICIAL.find((official) => official === status);
      return known ? [{ tag: tag.replaceAll('_', '-'), status: known, percent: Number(percent) }] : [];
    })
    .sort((a, b) => OFFICIAL.indexOf(a.status) - OFFICIAL.indexOf(b.status) || b.percent - a.percent)
    .filter(({ tag }, index, all) => all.findIndex((other) => other.tag.split('-')[0] === tag.split('-')[0]) === index)
    .map(({ tag, status }) => ({ tag, status }));
}

export function buildFacts(): FactsFile {
  const version = cldrVersion();
  const year = EDITION_YEARS[version.split('.')[0] ?? ''];
  if (year === undefined) throw new Error(`CLDR ${version}: say in EDITION_YEARS what year it was released`);
  const members = (group: string): ReadonlySet<string> => new Set(below(group));
  const groups = { UN: members('UN'), EU: members('EU'), EZ: members('EZ') } as const;
  const countries: Record<string, CountryFacts> = {};
  for (const iso2 of countryCodes()) {
    const codes = supplemental('codeMappings')[iso2];
    const population = Number(supplemental('territoryInfo')[iso2]?._population ?? 0);
    countries[iso2] = {
      iso2,
      ...(codes?._alpha3 && iso2 !== 'XK' ? { iso3: codes._alpha3 } : {}),
      ...(codes?._numeric && iso2 !== 'XK' ? { numeric: codes._numeric } : {}),
      capital: capitalFact(iso2),
      ...regionsOf(iso2),
      languages: languagesOf(iso2),
      population: population > 0 && !NO_RESIDENTS.has(iso2) ? population : null,
      memberships: (['UN', 'EU', 'EZ'] as const).filter((group) => groups[group].has(iso2)),
    };
  }
  return { source: `Unicode CLDR ${version}`, edition: year, countries };
}
