/** Languages the product speaks, and what follows from a language. */
import { type CardMessages, type CardTranslate, messagesEn } from './messages.en.ts';
import { type OptionsMessages, type OptionsTranslate, optionsEn } from './options.en.ts';
import { type SurfaceMessages, type SurfaceTranslate, surfacesEn } from './surfaces.en.ts';
import { translator } from './translate.ts';

const CATALOGS: Readonly<Record<string, CardMessages>> = { en: messagesEn };
const FALLBACK = 'en';

/** Languages of the interface. */
export const SPOKEN: readonly string[] = Object.keys(CATALOGS);

/** The first of the reader's languages that the product speaks, as asked for ('en-GB'); English otherwise. */
export function pickLocale(wanted: readonly string[], spoken: readonly string[] = Object.keys(CATALOGS)): string {
  return wanted.find((locale) => spoken.includes(languageOf(locale))) ?? FALLBACK;
}

/** Messages of the card in a locale; English where the product does not speak it. */
export function createMessages(locale: string): CardTranslate {
  return translator(CATALOGS[languageOf(locale)] ?? messagesEn, locale);
}

const SURFACES: Readonly<Record<string, SurfaceMessages>> = { en: surfacesEn };

/** Messages of the popup, the options and the other pages of the extension, in a locale. */
export function createSurfaceMessages(locale: string): SurfaceTranslate {
  return translator(SURFACES[languageOf(locale)] ?? surfacesEn, locale);
}

const OPTIONS: Readonly<Record<string, OptionsMessages>> = { en: optionsEn };

/** Messages of the options and of the page after install, in a locale. */
export function createOptionsMessages(locale: string): OptionsTranslate {
  return translator(OPTIONS[languageOf(locale)] ?? optionsEn, locale);
}

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
