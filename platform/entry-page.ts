import { browser } from 'wxt/browser';

/** Of the page of an entity's full entry; of all entries for ''. */
export const entryAddress = (entity: string): string =>
  `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(entity)}`;

/** Opens the full entry of an entity in a tab of its own. */
export async function openEntry(entity: string): Promise<void> {
  await browser.tabs.create({ url: entryAddress(entity) });
}
