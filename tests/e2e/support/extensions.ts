/** What a reader does on the browser's own page of extensions. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { inChrome } from './firefox-chrome.ts';
import { EXTENSION_ID } from './firefox-windows.ts';
import type { Browser } from './session.ts';

export async function openExtensionsPage({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

/** The part of the browser's own API that is used here. */
interface Api {
  chrome: {
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  };
}

/** Lets an unpacked extension be reloaded: without it Chromium takes it back then. To be called before it is switched. */
export async function allowReload(browser: Browser): Promise<void> {
  if ('worker' in browser) return;
  const page = await openExtensionsPage(browser);
  await page.evaluate(() =>
    (globalThis as unknown as Api).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  kept.set(browser, page);
}

/** The page of extensions, which takes seconds to open. */
const kept = new WeakMap<Chromium, Page>();

/** Switches the extension on or off. */
export async function setEnabled(browser: Browser, enabled: boolean): Promise<void> {
  if ('worker' in browser) {
    const call = enabled ? 'enable' : 'disable';
    await inChrome(
      browser,
      `AddonManager.getAddonByID('${EXTENSION_ID}').then((addon) => addon.${call}()).then(() => true)`,
    );
    return;
  }
  const page = kept.get(browser);
  if (!page) throw new Error('It was not allowed to be reloaded.');
  await page.evaluate(([id, on]) => (globalThis as unknown as Api).chrome.management.setEnabled(id, on), [
    browser.extensionId,
    enabled,
  ] as const);
}

export async function uninstallExtension(browser: Browser): Promise<void> {
  if ('worker' in browser) return browser.browser.uninstallExtension(browser.extensionId);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall', { id: browser.extensionId });
  await session?.detach();
}
