/** What was copied. */
import { inChrome } from './firefox-chrome.ts';
import type { Browser } from './session.ts';
import type { Tab } from './tab.ts';

/** Lets a page read what was copied, which Chromium asks the reader about; every page without an origin. */
export async function allowReadingClipboard(browser: Browser, origin?: string): Promise<void> {
  if ('worker' in browser) return;
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], origin === undefined ? {} : { origin });
}

/** The text that was copied last; in Firefox the browser's own window reads it, since no page may. */
export async function clipboardText(browser: Browser, page: Tab): Promise<string> {
  if ('worker' in browser) return String(await inChrome(browser, 'navigator.clipboard.readText()'));
  return page.evaluate(() => navigator.clipboard.readText());
}
