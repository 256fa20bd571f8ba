/** Saved pages of real sites, which ask for much that nobody answers. */
import { FirefoxTab } from './firefox-tab.ts';
import { ADDRESS, type Browser, openTab } from './session.ts';
import type { Tab } from './tab.ts';

/** Opens one in a new tab. Firefox, with or without the extension, never calls some of them loaded: there the tree counts. */
export async function openSaved(browser: Browser, html: string, address = ADDRESS): Promise<Tab> {
  const { page } = await openTab(browser, { [address]: html });
  if (page instanceof FirefoxTab) await page.goto(address, { waitUntil: 'domcontentloaded' });
  else await page.goto(address);
  return page;
}
