/** Permissions as a reader gives them: headless Chromium shows no prompt, its own page of extensions decides. */
import type { Chromium } from './chromium.ts';
import { onExtensionsPage } from './extensions.ts';

/** The part of the browser's own API that is used here. */
interface Api {
  chrome: {
    developerPrivate: {
      addHostPermission(id: string, pattern: string): Promise<void>;
      removeHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}

/** Lets the extension have a host permission; a request for it is then granted without a prompt. */
export const grantHost = (chromium: Chromium, pattern: string): Promise<void> =>
  onExtensionsPage(chromium, async (page) => {
    await page.evaluate(
      ([id, origin]) => (globalThis as unknown as Api).chrome.developerPrivate.addHostPermission(id, origin),
      [chromium.extensionId, pattern] as const,
    );
  });

/** Takes a host permission away, as a reader does on the browser's own page. */
export const withdrawHost = (chromium: Chromium, pattern: string): Promise<void> =>
  onExtensionsPage(chromium, async (page) => {
    await page.evaluate(
      ([id, origin]) => (globalThis as unknown as Api).chrome.developerPrivate.removeHostPermission(id, origin),
      [chromium.extensionId, pattern] as const,
    );
  });
