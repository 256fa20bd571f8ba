/**
 * In the background: the content script in tabs that were open before this background was. Chromium runs it in the next
 * page alone, so that after an install, an update or a time switched off every open tab would have to be reloaded.
 * Firefox runs it in open tabs by itself.
 */
import { browser } from 'wxt/browser';
import { SCRIPT, STYLES } from './front-tab.ts';
import { askStatus } from './messaging.ts';

/** Kept as long as the browser, or the extension in it, runs: a background that merely slept takes over nothing. */
const KEY = 'taken-over';

/** To be called whenever the background starts. */
export async function takeOverTabs(): Promise<void> {
  if (import.meta.env.FIREFOX || (await browser.storage.session.get(KEY))[KEY]) return;
  await browser.storage.session.set({ [KEY]: true });
  const url = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : takeOver(id))));
}

/** Nothing is done where a script of ours answers; the browser may refuse a tab. */
async function takeOver(tabId: number): Promise<void> {
  if (await askStatus(tabId)) return;
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [STYLES] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
