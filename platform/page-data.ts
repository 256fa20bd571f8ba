/**
 * The data a page needs, from the extension's storage: a page can read that by itself, fast and without waking the
 * background. The background copies the packaged files there; a page that finds none asks it to.
 */
import { browser } from 'wxt/browser';
import { BRIEFS_FILE, namesFile, namesLanguage, type PageData } from '../core/data/page-data.ts';
import { tellBackground } from './messaging.ts';

const VERSION_KEY = 'data/version';

/** For a page in `lang`. Rejects where neither storage nor the background can be reached. */
export async function loadPageData(lang: string | undefined): Promise<PageData> {
  const file = namesFile(namesLanguage(lang, DATA_BUILD.languages));
  return (await stored(file)) ?? (await fromBackground(file));
}

async function stored(names: string): Promise<PageData | null> {
  const found = await browser.storage.local.get([VERSION_KEY, names, BRIEFS_FILE]);
  return found[VERSION_KEY] === DATA_BUILD.version ? read(found[names], found[BRIEFS_FILE]) : null;
}

async function fromBackground(names: string): Promise<PageData> {
  const answer = (await tellBackground({ type: 'load-data', names })) as { names?: unknown; briefs?: unknown } | null;
  const data = read(answer?.names, answer?.briefs);
  if (!data) throw new Error('The names could not be loaded.');
  return data;
}

/** Null for anything that is not what we put there: storage can lose a key, or hold half of one. */
function read(names: unknown, briefs: unknown): PageData | null {
  if (typeof names !== 'string' || typeof briefs !== 'string') return null;
  try {
    return { names, briefs: JSON.parse(briefs) as PageData['briefs'] };
  } catch {
    return null;
  }
}

/** In the background: a packaged file as text. */
export async function packaged(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  return response.text();
}

/**
 * In the background: copies all files into storage unless those of this build are there. `anew` copies them in any
 * case: a page has just not found there what should have been.
 */
export async function fillStorage(anew = false): Promise<void> {
  const found = await browser.storage.local.get(VERSION_KEY);
  if (!anew && found[VERSION_KEY] === DATA_BUILD.version) return;
  const files = [BRIEFS_FILE, ...DATA_BUILD.languages.map(namesFile)];
  const texts = await Promise.all(files.map(packaged));
  await browser.storage.local.set(Object.fromEntries(files.map((file, i) => [file, texts[i]])));
  // The version comes last: pages take the files for whole only when it is there.
  await browser.storage.local.set({ [VERSION_KEY]: DATA_BUILD.version });
}
