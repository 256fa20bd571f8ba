/** The reader's settings in the browser's local storage, live in every context. */
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../core/settings/settings.ts';

const KEY = 'settings';

const read = async (): Promise<Settings> => parseSettings((await browser.storage.local.get(KEY))[KEY]);

/** Reads the settings. Storage that cannot be read gives the defaults: a page is never worse off than on day one. */
export async function loadSettings(): Promise<Settings> {
  try {
    return await read();
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Applies a change to what is stored now, not to what some tab remembers. Rejects where the write fails, and where
 * nothing could be read: defaults never overwrite what may still be there.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = change(await read());
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls `onChange` with every later state of the settings, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
