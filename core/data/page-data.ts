/** What a page needs besides the code: names compiled for its language, and what they lead to. */
import type { Gazetteer } from '../names/gazetteer.ts';
import type { KnownEntities } from './known-entities.ts';

export interface PageData {
  names: Gazetteer;
  known: KnownEntities;
}

/** Names every page is read with, whatever its language. */
export const BASE_LANGUAGE = 'en';

/** The language names are compiled for that a page in `lang` (BCP 47, or nothing) is read with. */
export function namesLanguage(lang: string | undefined, compiled: readonly string[]): string {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? BASE_LANGUAGE;
  return compiled.includes(primary) ? primary : BASE_LANGUAGE;
}

/** The language voices are read in on a page in `lang`; null where there are no words for it. */
export function voicesLanguage(lang: string | undefined, compiled: readonly string[]): string | null {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? BASE_LANGUAGE;
  return compiled.includes(primary) ? primary : null;
}

/** Paths of the files inside the extension, and the keys of their copies in its storage. */
export const KNOWN_FILE = 'data/known.json';
/** Briefs without their surface forms: the names have them, compiled. */
export const BRIEFS_FILE = 'data/briefs.json';
/** The briefs with all surface forms: for the search in the background, which reads it when it is needed. */
export const WHOLE_BRIEFS_FILE = 'data/whole-briefs.json';
export const namesFile = (language: string): string => `data/names.${language}.txt`;
/** Words that voices are read by, for `loadVoiceTables`. */
export const voicesFile = (language: string): string => `data/voices.${language}.txt`;

/** The card's words in a language of the interface; English is built in. */
export const cardWordsFile = (language: string): string => `data/words.${language}.json`;
/** All words in that language, for our own pages. */
export const allWordsFile = (language: string): string => `data/all-words.${language}.json`;

/** All countries, with facts, names and flag each; in storage every country has a key of its own: a card reads one. */
export const COUNTRIES_FILE = 'data/countries.json';
export const countryKey = (iso2: string): string => `data/country/${iso2}`;
