/** What a page needs besides the code: names compiled for its language, and the briefs they lead to. */
import type { Brief } from '../brief/schema.ts';

export interface PageData {
  /** Packed names, for `loadNames`. */
  names: string;
  /** Briefs without their surface forms: the names have them, compiled. */
  briefs: readonly [Brief, ...Brief[]];
}

/** Ids of what the briefs have an entry for; the names hold all other countries as well. */
export function entityIds(briefs: readonly Brief[]): ReadonlySet<string> {
  return new Set(briefs.flatMap(({ entities }) => entities.map(({ id }) => id)));
}

/** Ids of the experts among them. */
export function expertIds(briefs: readonly Brief[]): ReadonlySet<string> {
  const experts = briefs.flatMap(({ entities }) =>
    entities.filter((entity) => entity.kind === 'person' && entity.role === 'expert'),
  );
  return new Set(experts.map(({ id }) => id));
}

/** Names every page is read with, whatever its language. */
export const BASE_LANGUAGE = 'en';

/** The language names are compiled for that a page in `lang` (BCP 47, or nothing) is read with. */
export function namesLanguage(lang: string | undefined, compiled: readonly string[]): string {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? BASE_LANGUAGE;
  return compiled.includes(primary) ? primary : BASE_LANGUAGE;
}

/** Paths of the files inside the extension, and the keys of their copies in its storage. */
export const BRIEFS_FILE = 'data/briefs.json';
export const namesFile = (language: string): string => `data/names.${language}.txt`;

/** All countries, with facts, names and flag each; in storage every country has a key of its own: a card reads one. */
export const COUNTRIES_FILE = 'data/countries.json';
export const countryKey = (iso2: string): string => `data/country/${iso2}`;
