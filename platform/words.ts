/** Words of the interface for the background and our own pages: English is built in, other languages are packaged. */
import { allWordsFile } from '../core/data/page-data.ts';
import {
  createMessages,
  createOptionsMessages,
  createSurfaceMessages,
  type Words,
  wordsLanguage,
} from '../core/i18n/messages.ts';
import { readerLanguage, readerLocale } from './locale.ts';
import { packaged } from './page-data.ts';
import { loadSettings } from './settings-store.ts';

/** What the reader is spoken to in, as the settings have it now. */
export async function readerWords() {
  const { language } = await loadSettings();
  const locale = readerLocale(language);
  const words = await load(locale);
  return {
    locale,
    reader: readerLanguage(language),
    card: createMessages(locale, words?.card),
    surfaces: createSurfaceMessages(locale, words?.surfaces),
    options: createOptionsMessages(locale, words?.options),
  };
}

/** Null for English, and where the packaged file cannot be read. */
async function load(locale: string): Promise<Words | null> {
  const language = wordsLanguage(locale);
  if (language === null) return null;
  try {
    return JSON.parse(await packaged(allWordsFile(language))) as Words;
  } catch {
    return null;
  }
}
