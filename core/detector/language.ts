/** Tells the language of a text that does not say: by its script, else by its commonest small words. */

import { once } from '../data/once.ts';

/** Enough to decide; more costs time and changes nothing. In UTF-16 units. */
const SAMPLE_UNITS = 4000;
/** Fewer hits of the best language decide nothing. */
const FEWEST_HITS = 3;

/** Words that are frequent in one language and rare in the others. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with his has from by as',
  de: 'der die das und den von mit ist nicht ein eine auf für dem im zu sich',
  es: 'el la los las que en del y una por con se para su al',
  pt: 'o os que em do da não uma com para ao pela foi e dos no na',
  fr: 'le la les des et est une dans pour que du qui pas sur aux au',
  it: 'il di che la per una con della del non è gli alla sono nel',
  nl: 'de het een van en dat op te niet zijn voor met is aan bij',
  pl: 'w i na z że się nie do jest to oraz przez dla po od',
  tr: 've bir bu için ile da de olarak olan daha çok gibi olduğu',
};

const LETTERS = /[\p{L}]+/gu;

/** BCP 47 primary language, or undefined where the text is too short or in none of the languages known here. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_UNITS);
  return byScript(sample) ?? byWords(sample);
}

/** Scripts that are not Latin: on pages in one of these languages a block in Latin letters is taken for English. */
const NOT_LATIN: ReadonlySet<string> = new Set(['ar', 'ja', 'ru', 'uk', 'zh']);
/** Enough of a block to tell its script and language, in UTF-16 units. */
const BLOCK_SAMPLE_UNITS = 300;
/** Share of letters that are Latin in a block that is. */
const NEARLY_ALL = 0.9;
/** Words in Latin letters that make a block of its own: a name alone is none. */
const FEWEST_LATIN_WORDS = 4;

/** True for a block in English on a page that says it is in `lang` (another language). */
export function isEnglish(block: string, lang = ''): boolean {
  const sample = block.slice(0, BLOCK_SAMPLE_UNITS);
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  if (!NOT_LATIN.has(primary)) return hasEnglishWords(sample, primary);
  const latin = sample.match(/[A-Za-z]+/g) ?? [];
  const letters = sample.match(LETTERS)?.join('').length ?? 0;
  return latin.length >= FEWEST_LATIN_WORDS && latin.join('').length >= letters * NEARLY_ALL;
}

/** Words that only English has. */
const ENGLISH_ALONE: ReadonlySet<string> = new Set('the and that with from this which were their would'.split(' '));
const englishWord = once(() => new RegExp(`(?<!\\p{L})(?:${[...ENGLISH_ALONE].join('|')})(?!\\p{L})`, 'iu'));
/** Different ones that a block must have: one may be part of a name. */
const FEWEST_ENGLISH = 2;

function hasEnglishWords(text: string, lang: string): boolean {
  // Most blocks with names on a page in another language have no such word: then there is nothing to count.
  if (!englishWord().test(text)) return false;
  const found = new Set<string>();
  let hits = 0;
  let own = 0;
  for (const [word] of text.toLowerCase().matchAll(LETTERS)) {
    if (ENGLISH_ALONE.has(word)) {
      found.add(word);
      hits++;
    } else if (languagesOf().get(word)?.includes(lang)) own++;
  }
  return found.size >= FEWEST_ENGLISH && hits > own;
}

function byScript(text: string): string | undefined {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
  if (share(/[\u3040-\u30ff]/g) > KANA) return 'ja';
  if (share(/[\u4e00-\u9fff]/g) > MOST) return 'zh';
  if (share(/[\u0620-\u06ff]/g) > MOST) return 'ar';
  if (share(/[\u0400-\u04ff]/g) > MOST) return /[іїєґ]/i.test(text) && !/[ыэё]/i.test(text) ? 'uk' : 'ru';
  return undefined;
}
/** Share of a script's letters in a text of it; Japanese has kana among its ideographs. */
const MOST = 0.3;
const KANA = 0.05;

function byWords(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(LETTERS)) {
    for (const lang of languagesOf().get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FEWEST_HITS || best[1] === second?.[1]) return undefined;
  return best[0];
}

const languagesOf = once(() => {
  const languages = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(COMMON_WORDS)) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), lang]);
  }
  return languages;
});
