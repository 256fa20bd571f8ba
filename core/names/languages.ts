import type { Gazetteer } from './gazetteer.ts';
import { ANY_LANGUAGE } from './packed.ts';

/** News in any language uses English names as well. */
const ALWAYS = ['en', 'mul', ANY_LANGUAGE];

/**
 * Which sorts of forms to look for on a page in `lang` (BCP 47): those of its language, English ones, and those of no
 * language. Without a language, all. One byte a sort, 1 for yes: what `matchNames` takes.
 */
export function sortsFor(names: Gazetteer, lang?: string): Uint8Array {
  const primary = lang?.split('-')[0]?.toLowerCase();
  const sorts = new Uint8Array(names.sorts.length);
  names.sorts.forEach((sort, i) => {
    const wanted = !primary || primary === ANY_LANGUAGE;
    sorts[i] = wanted || sort.langs.some((one) => one === primary || ALWAYS.includes(one)) ? 1 : 0;
  });
  return sorts;
}
