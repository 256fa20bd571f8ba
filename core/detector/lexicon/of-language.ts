import { ENGLISH } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { NEUTRAL } from './neutral.ts';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', ENGLISH]]);
const DEFAULT_LANGUAGE = 'en';

/** The words of a page's language (BCP 47); English where the page does not say. */
export function lexiconOf(lang: string = DEFAULT_LANGUAGE): Lexicon {
  return LEXICONS.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? NEUTRAL;
}
