/** Languages the country names are built for, by BCP 47 tag, in the order of the coverage promised to readers. */
export const LANGUAGES = ['en', 'de', 'es', 'pt', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ru', 'ar', 'zh', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** CLDR locales a language is read from, the one whose names are shown first: zh writes in two scripts, pt in two norms. */
export const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en'],
  de: ['de', 'de-CH', 'de-AT'],
  es: ['es', 'es-MX', 'es-419'],
  pt: ['pt', 'pt-PT'],
  fr: ['fr', 'fr-CA', 'fr-BE'],
  it: ['it'],
  nl: ['nl'],
  pl: ['pl'],
  tr: ['tr'],
  uk: ['uk'],
  ru: ['ru'],
  ar: ['ar'],
  zh: ['zh', 'zh-Hant', 'zh-Hant-HK'],
  ja: ['ja'],
};
