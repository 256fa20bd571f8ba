/** What is read from Unicode CLDR's own JSON packages (cldr-core, cldr-localenames-full; Unicode-3.0). */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Supplemental {
  readonly territoryInfo: Readonly<Record<string, TerritoryInfo>>;
  readonly territoryContainment: Readonly<Record<string, { readonly _contains: readonly string[] }>>;
  readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string; readonly _numeric?: string }>>;
}

interface TerritoryInfo {
  readonly _population: string;
  readonly languagePopulation?: Readonly<
    Record<string, { readonly _populationPercent: string; readonly _officialStatus?: string }>
  >;
}

export function supplemental<K extends keyof Supplemental>(part: K): Supplemental[K] {
  return require(`cldr-core/supplemental/${part}.json`).supplemental[part];
}

/** Version of the CLDR packages, e.g. '48.2.0'. */
export const cldrVersion = (): string => require('cldr-core/package.json').version;

/**
 * Regions CLDR names that are neither in ISO 3166-1 nor Kosovo: parts of other countries with a code reserved for the
 * post or the customs, groupings, and pseudo-codes.
 */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA IC TA EU EZ UN QO XA XB ZZ'.split(' '));

/** Every ISO 3166-1 alpha-2 code and XK, in order. */
export function countryCodes(): string[] {
  return Object.keys(territories('en'))
    .filter((key) => /^[A-Z]{2}$/.test(key) && !NOT_COUNTRIES.has(key))
    .sort();
}

const territories = (locale: string): Readonly<Record<string, string>> =>
  require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames.territories;

/** A territory's names in a locale: the display name, then short and variant forms. */
export function territoryNames(locale: string, code: string): string[] {
  const names = territories(locale);
  return [code, `${code}-alt-short`, `${code}-alt-variant`]
    .map((key) => names[key])
    .filter((name) => name !== undefined);
}

/** A language's own list of language names, lower-cased as it writes them: what 'in Turkish' may mean. */
export function languageNames(locale: string): Set<string> {
  const file = require(`cldr-localenames-full/main/${locale}/languages.json`);
  const names: Record<string, string> = file.main[locale].localeDisplayNames.languages;
  return new Set(Object.values(names).map((name) => name.toLocaleLowerCase(locale)));
}
