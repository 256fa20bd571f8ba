/**
 * The data a page needs, from the extension's storage: a page can read that by itself, fast and without waking the
 * background. The background puts the packaged files there, names as tables that need no work any more; a page that
 * finds none asks it to.
 */
import { browser } from 'wxt/browser';
import type { Brief } from '../core/brief/schema.ts';
import { isRecord } from '../core/data/is-record.ts';
import { isKnown } from '../core/data/known-entities.ts';
import {
  BASE_LANGUAGE,
  BRIEFS_FILE,
  cardWordsFile,
  KNOWN_FILE,
  namesFile,
  namesLanguage,
  type PageData,
  voicesFile,
  voicesLanguage,
} from '../core/data/page-data.ts';
import { areBriefs } from '../core/data/sound.ts';
import type { CardMessages } from '../core/i18n/messages.en.ts';
import { pickLocale, SPOKEN, wordsLanguage } from '../core/i18n/messages.ts';
import { loadNames } from '../core/names/load.ts';
import { isReady, readReady, writeReady } from '../core/names/ready.ts';
import { isSealedText, sealText } from '../core/seal/sealed-text.ts';
import { tellBackground } from './messaging.ts';

const VERSION_KEY = 'data/version';

/** What was asked for ahead, until it is taken. */
let ahead: { file: string; data: Promise<PageData> } | null = null;

/** Begins what `loadPageData` will be asked for, so that storage is not waited for twice in turn. */
export function loadPageDataAhead(lang: string | undefined): void {
  const file = namesFileOf(lang);
  const data = loadNamesIn(file);
  // Whoever takes it hears of a failure; where nobody does there is nothing to tell.
  data.catch(() => undefined);
  ahead = { file, data };
}

/** For a page in `lang`. Rejects where neither storage nor the background can be reached. */
export function loadPageData(lang: string | undefined): Promise<PageData> {
  const file = namesFileOf(lang);
  const taken = ahead;
  ahead = null;
  return taken?.file === file ? taken.data : loadNamesIn(file);
}

const namesFileOf = (lang: string | undefined): string => namesFile(namesLanguage(lang, DATA_BUILD.languages));

async function loadNamesIn(file: string): Promise<PageData> {
  // The tables as text are twice the size of those read, and held on to by nobody then.
  return load([file, KNOWN_FILE], ([names, known]) =>
    isReady(names) && isKnown(known) ? { names: readReady(names), known } : null,
  );
}

/** On a page: what cards show. Rejects as `loadPageData` does. */
export async function loadBriefs(): Promise<readonly [Brief, ...Brief[]]> {
  return load([BRIEFS_FILE], ([briefs]) => (areBriefs(briefs) ? briefs : null));
}

/** On a page in `lang`: the packed words voices are read by; null where there are none. Rejects as `loadPageData` does. */
export async function loadVoiceWords(lang: string | undefined): Promise<string | null> {
  const language = voicesLanguage(lang, DATA_BUILD.voices);
  if (language === null) return null;
  return load([voicesFile(language)], ([words]) => (isSealedText(words) ? words.text : null));
}

/** On a page: the card's words in a locale; null where they are built in. English where nothing of ours can be reached. */
export async function loadCardWords(locale: string): Promise<CardMessages | null> {
  const language = wordsLanguage(locale);
  if (language === null) return null;
  try {
    return await load([cardWordsFile(language)], ([words]) => (isRecord(words) ? (words as CardMessages) : null));
  } catch {
    return null;
  }
}

/** What was read back, made ready for use; null where it is not what was written. */
type Read<T> = (data: readonly unknown[]) => T | null;

/** From storage, or from the background where it is not sound there: it can lose a key, or be of another build. */
async function load<T>(files: string[], read: Read<T>): Promise<T> {
  // Storage that cannot be read is storage that has lost everything.
  const found = await browser.storage.local.get([VERSION_KEY, ...files]).catch((): Record<string, unknown> => ({}));
  const data = files.map((file) => found[file]);
  const stored = found[VERSION_KEY] === DATA_BUILD.version ? readSound(data, read) : null;
  if (stored !== null) return stored;
  const answer = await tellBackground({ type: 'load-data', files });
  const sent = Array.isArray(answer) ? readSound(answer, read) : null;
  if (sent === null) throw new Error('The data could not be loaded.');
  return sent;
}

/** A look at what was read does not see every odd character: some first show where it is made ready. */
function readSound<T>(data: readonly unknown[], read: Read<T>): T | null {
  try {
    return read(data);
  } catch {
    return null;
  }
}

/** In the background: a packaged file as text. */
export async function packaged(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  return response.text();
}

/** In the background: the data of a packaged file, as pages use them. */
export async function packagedData(file: string): Promise<unknown> {
  const text = await packaged(file);
  if (DATA_BUILD.voices.map(voicesFile).includes(file)) return sealText(text);
  return file.endsWith('.json') ? JSON.parse(text) : writeReady(loadNames(text));
}

/**
 * In the background: puts the data into storage unless those of this build are there: what every page needs, and what
 * there is for the reader's own languages. That for others follows when a page first asks for them (`files`).
 */
export async function fillStorage(files: readonly string[] = []): Promise<void> {
  const found = await browser.storage.local.get(VERSION_KEY);
  const isThere = found[VERSION_KEY] === DATA_BUILD.version;
  if (!isThere) await browser.storage.local.remove([VERSION_KEY, ...byLanguage()]);
  // One after the other: all of them together would be many times as much to hold.
  for (const file of new Set(isThere ? files : [KNOWN_FILE, BRIEFS_FILE, ...ownFiles(), ...files])) {
    await browser.storage.local.set({ [file]: await packagedData(file) });
  }
  // The version comes last: pages take the files for whole only when it is there.
  if (!isThere) await browser.storage.local.set({ [VERSION_KEY]: DATA_BUILD.version });
}

const byLanguage = (): string[] => [
  ...DATA_BUILD.languages.map(namesFile),
  ...DATA_BUILD.voices.map(voicesFile),
  ...SPOKEN.map(cardWordsFile),
];

function ownFiles(): string[] {
  const own = [BASE_LANGUAGE, ...navigator.languages];
  const voices = own.map((lang) => voicesLanguage(lang, DATA_BUILD.voices)).filter((language) => language !== null);
  const words = wordsLanguage(pickLocale(navigator.languages));
  return [
    ...own.map((lang) => namesFile(namesLanguage(lang, DATA_BUILD.languages))),
    ...voices.map(voicesFile),
    ...(words === null ? [] : [cardWordsFile(words)]),
  ];
}
