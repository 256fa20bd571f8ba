/** What a reader does on the browser's own page of extensions. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

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

/** On the page of extensions. Without it the browser takes an unpacked extension back when that is reloaded. */
export const allowReload = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (globalThis as unknown as Api).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );

/** On the page of extensions. */
export const setEnabled = (page: Page, extensionId: string, enabled: boolean): Promise<void> =>
  page.evaluate(([id, on]) => (globalThis as unknown as Api).chrome.management.setEnabled(id, on), [
    extensionId,
    enabled,
  ] as const);

export async function uninstallExtension({ context, extensionId }: Chromium): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall', { id: extensionId });
  await session?.detach();
}
