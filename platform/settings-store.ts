/** The reader's settings in the browser's local storage, live in every context. */
import { browser } from 'wxt/browser';
import { ASIDE_KEY, SETTINGS_KEY as KEY } from '../core/settings/keys.ts';
import type { Settings } from '../core/settings/settings.ts';
import { parseSettings, readStored } from '../core/settings/stored.ts';
import { listen } from './listen.ts';

/** Held while settings are read, changed and written: two windows may change them at the same time. */
const LOCK = 'settings';

/** Runs `work` while nothing else changes the settings. For the extension's own contexts. */
export const underSettingsLock = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work);

/** The stored settings, with what there is to say about how they are stored. */
export interface Stored {
  settings: Settings;
  /** A later version of the extension wrote them. */
  newer: boolean;
  /** Copies of what had to be set aside, as it was found; the oldest first. */
  kept: readonly unknown[];
  /** Why nothing could be read; null where it could. */
  unread: string | null;
}

/** For the options. Never rejects. */
export async function inspectSettings(): Promise<Stored> {
  try {
    const found = await browser.storage.local.get([KEY, ASIDE_KEY]);
    const { settings, aside } = readStored(found[KEY]);
    return { settings, newer: aside === 'newer', kept: listOf(found[ASIDE_KEY]), unread: null };
  } catch (error) {
    const unread = error instanceof Error ? error.message : String(error);
    return { settings: parseSettings(undefined), newer: false, kept: [], unread };
  }
}

/** Reads the settings. Storage that cannot be read gives the defaults: a page is never worse off than on day one. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Applies a change to what is stored now, not to what some tab remembers. For the extension's own contexts: a script on
 * a page shares its locks with the page, and asks the background instead. Rejects where the write fails, and where
 * nothing could be read: defaults never overwrite what may still be there.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return underSettingsLock(async () => {
    const found = await browser.storage.local.get([KEY, ASIDE_KEY]);
    const { settings, aside } = readStored(found[KEY]);
    const next = change(settings);
    if (next === settings) return settings;
    const kept: Record<string, unknown> =
      aside === null ? {} : { [ASIDE_KEY]: [...listOf(found[ASIDE_KEY]), found[KEY]] };
    await browser.storage.local.set({ [KEY]: next, ...kept });
    return next;
  });
}

/** Calls `onChange` with every later state of the settings, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    // One that was taken away while a change is being told is still told.
    if (change && !signal.aborted) onChange(parseSettings(change.newValue));
  };
  listen(browser.storage.onChanged, listener, signal);
}

const listOf = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);
