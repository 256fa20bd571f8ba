import { browser } from 'wxt/browser';

/** Opens the full entry of an entity in a tab of its own. */
export async function openEntry(entity: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(entity)}` });
}
