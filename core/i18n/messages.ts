/** Languages the product speaks, and what follows from a language. English is built in; the others are data. */
import { type CardMessages, type CardTranslate, messagesEn } from './messages.en.ts';
import { type OptionsMessages, type OptionsTranslate, optionsEn } from './options.en.ts';
import { type SurfaceMessages, type SurfaceTranslate, surfacesEn } from './surfaces.en.ts';
import { translator } from './translate.ts';

/** Languages of the interface, each with catalogues of its own. */
export const SPOKEN = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type Spoken = (typeof SPOKEN)[number];
const FALLBACK = 'en';

/** All words of one language. */
export interface Words {
  card: CardMessages;
  surfaces: SurfaceMessages;
  options: OptionsMessages;
}

/** The first of the reader's languages that the product speaks, as asked for ('en-GB'); English otherwise. */
export function pickLocale(wanted: readonly string[], spoken: readonly string[] = SPOKEN): string {
  return wanted.find((locale) => spoken.includes(languageOf(locale))) ?? FALLBACK;
}

/** The language whose words a locale needs, where they are not built in. */
export function wordsLanguage(locale: string): Exclude<Spoken, 'en'> | null {
  const language = languageOf(locale);
  return SPOKEN.find((spoken): spoken is Exclude<Spoken, 'en'> => spoken === language && spoken !== FALLBACK) ?? null;
}

/** Messages of the card in a locale, from the catalogue of its language; English where there is none. */
export const createMessages = (locale: string, words: CardMessages | null = null): CardTranslate =>
  translator(words ?? messagesEn, locale);

/** Messages of the popup, the menus and the page of a full entry. */
export const createSurfaceMessages = (locale: string, words: SurfaceMessages | null = null): SurfaceTranslate =>
  translator(words ?? surfacesEn, locale);

/** Messages of the options and of the page after install. */
export const createOptionsMessages = (locale: string, words: OptionsMessages | null = null): OptionsTranslate =>
  translator(words ?? optionsEn, locale);

/** Scripts written from right to left: of the languages newspapers are printed in. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Direction of a language's script; left to right for a tag nobody understands. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? FALLBACK;
}
