import type { Gazetteer } from './gazetteer.ts';
import { ANY_LANGUAGE } from './packed.ts';

/** News in any language uses English names as well. */
const ENGLISH = 'en';

/** Kinds of English forms that other languages' texts hold only as parts of English names ('American Airlines'). */
const OWN_WORDS: ReadonlySet<string> = new Set(['demonym', 'capital']);

/**
 * Which sorts of forms to look for on a page in `lang` (BCP 47): those of its language, English ones, and those of no
 * language. Where the list has names in the page's language, its English adjectives and capitals are left out. Without a
 * language, all. One byte a sort, 1 for yes: what `matchNames` takes.
 */
export function sortsFor(names: Gazetteer, lang?: string): Uint8Array {
  const primary = primaryOf(lang);
  if (primary === '' || primary === ANY_LANGUAGE) return new Uint8Array(names.sorts.length).fill(1);
  const isOwn = (langs: readonly string[]) => langs.includes(primary);
  const hasOwn = primary !== ENGLISH && names.sorts.some(({ langs }) => isOwn(langs));
  return Uint8Array.from(names.sorts, ({ langs, kind }) => {
    if (isOwn(langs) || langs.includes(ANY_LANGUAGE) || langs.includes('mul')) return 1;
    return langs.includes(ENGLISH) && !(hasOwn && OWN_WORDS.has(kind)) ? 1 : 0;
  });
}

/** True for a form that a page in `lang` has from English alone. */
export function isForeign(langs: readonly string[], lang: string | undefined): boolean {
  const primary = primaryOf(lang);
  return primary !== '' && primary !== ENGLISH && langs.length === 1 && langs[0] === ENGLISH;
}

/** Primary subtag of a language tag, in lower case; empty where there is none. */
export const primaryOf = (lang: string | undefined): string => lang?.split('-')[0]?.toLowerCase() ?? '';
