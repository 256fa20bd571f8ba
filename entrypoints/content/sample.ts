/** Sample text on a page of ours, marked by the code that runs on pages, with cards of its own. */
import type { Settings } from '../../core/settings/settings.ts';
import { readCountry } from '../../platform/country-data.ts';
import { openEntry } from '../../platform/entry-page.ts';
import { readerLanguage } from '../../platform/locale.ts';
import { loadBriefs, loadCardWords, loadPageData } from '../../platform/page-data.ts';
import { noteError, noteShown } from '../../platform/problems.ts';
import { createPageCards } from '../card/page-cards.ts';
import { type Marking, startMarking } from './marking.ts';

export interface SampleOptions {
  article: HTMLElement;
  /** Of the sample's text and of the interface. */
  locale: string;
  settings(): Settings;
  hideName(entity: string): Promise<void>;
  signal: AbortSignal;
}

/** Null where the signal aborts before it begins. Rejects where the names cannot be read. */
export async function markSample({
  article,
  locale,
  settings,
  hideName,
  signal,
}: SampleOptions): Promise<Marking | null> {
  const data = await loadPageData(locale);
  if (signal.aborted) return null;
  return startMarking({
    document,
    data,
    lang: locale,
    languages: () => ({ locale, reader: readerLanguage(settings().language) }),
    settings,
    roots: [article],
    loadCards: async () => createPageCards,
    loadBriefs,
    loadWords: loadCardWords,
    readCountry,
    openEntry,
    hideName,
    onError: (error) => void noteError('own', error),
    failed: noteShown,
    signal,
  });
}
