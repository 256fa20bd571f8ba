/** In the background: keeps settings in the browser's account, where the reader wants that. */
import { browser } from 'wxt/browser';
import { isAccountKey } from '../core/settings/account.ts';
import { ACCOUNT_KEY } from '../core/settings/keys.ts';
import { type AccountProblem, readState, syncOnce } from './account-sync.ts';
import { listen } from './listen.ts';
import { underSettingsLock, watchSettings } from './settings-store.ts';

/**
 * Milliseconds that changes are gathered before they are sent. Browsers take 120 writes a minute and 1,800 an hour; with
 * three seconds between two there are never more than 20 and 1,200. The background sleeps after thirty.
 */
const GATHER_MS = 3000;

/** To be called whenever the background starts: what could not be sent is tried again then, and at every change. */
export function keepInAccount(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sync = () => {
    timer = undefined;
    // Where local storage fails there is nothing to send, and whoever reads the settings says so.
    underSettingsLock(() => syncOnce(browser.storage.local, browser.storage.sync)).catch(() => undefined);
  };
  const soon = () => {
    timer ??= setTimeout(sync, GATHER_MS);
  };
  const heard: Listener = (changes, area) => {
    if (area === 'sync' && Object.keys(changes).some(isAccountKey)) soon();
  };
  watchSettings(soon, signal);
  listen(browser.storage.onChanged, heard, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  soon();
}

type Listener = Parameters<typeof browser.storage.onChanged.addListener>[0];

/** For the options: calls `onChange` with what keeps settings out of the account, now and whenever that changes. */
export function watchAccount(onChange: (problem: AccountProblem) => void, signal: AbortSignal): void {
  const tell = (stored: unknown) => {
    if (!signal.aborted) onChange(readState(stored)?.problem ?? null);
  };
  const heard: Listener = (changes, area) => {
    if (area === 'local' && changes[ACCOUNT_KEY]) tell(changes[ACCOUNT_KEY].newValue);
  };
  listen(browser.storage.onChanged, heard, signal);
  browser.storage.local.get(ACCOUNT_KEY).then(
    (found) => tell(found[ACCOUNT_KEY]),
    () => tell(undefined),
  );
}
