/** The ways into the search from outside of the popup: it opens with the query filled in. */
import { browser } from 'wxt/browser';
import { lookUpText } from '../core/popup/look-up.ts';
import { action } from './toolbar.ts';

const KEY = 'look-up';

/**
 * Opens the popup with a query; where the browser opens none (no window in front, an old version), the same in a tab.
 * To be called in the very event of the reader's click: Firefox opens no popup later.
 */
export async function lookUp(text: string): Promise<void> {
  const query = lookUpText(text);
  if (query === '') return;
  const left = browser.storage.session.set({ [KEY]: query });
  try {
    const opened = action().openPopup();
    await left;
    await opened;
  } catch {
    await browser.storage.session.remove(KEY);
    await openSearchTab(query);
  }
}

export async function openSearchTab(query: string): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/popup.html')}?${new URLSearchParams({ [KEY]: query })}`,
  });
}

/** In the popup: what it is to be opened with; each query once. */
export async function takeQuery(): Promise<string> {
  const asked = new URLSearchParams(location.search).get(KEY);
  if (asked !== null) return lookUpText(asked);
  const left: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (left === undefined) return '';
  await browser.storage.session.remove(KEY);
  return typeof left === 'string' ? left : '';
}
