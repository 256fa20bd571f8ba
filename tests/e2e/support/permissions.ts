/** Permissions as a reader gives them where no prompt is shown: on the browser's own page of extensions. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { openExtensionsPage } from './extensions.ts';
import { inChrome } from './firefox-chrome.ts';
import { EXTENSION_ID } from './firefox-windows.ts';
import type { Browser } from './session.ts';

/** The part of the browser's own API that is used here. */
interface Api {
  chrome: {
    developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
  };
}

/** The page takes seconds to open: a browser keeps the one it has, behind the others. */
const kept = new WeakMap<Chromium, Promise<Page>>();

async function decide(
  browser: Browser,
  what: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  if ('worker' in browser) {
    const call = what === 'addHostPermission' ? 'add' : 'remove';
    const permissions = JSON.stringify({ permissions: [], origins: [pattern] });
    await inChrome(
      browser,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
        .${call}('${EXTENSION_ID}', ${permissions}, WebExtensionPolicy.getByID('${EXTENSION_ID}').extension)
        .then(() => true)`,
    );
    return;
  }
  const opening = kept.get(browser) ?? openExtensionsPage(browser);
  kept.set(browser, opening);
  const page = await opening;
  await page.evaluate(([call, id, host]) => (globalThis as unknown as Api).chrome.developerPrivate[call](id, host), [
    what,
    browser.extensionId,
    pattern,
  ] as const);
}

/** Lets the extension have a host permission; a request for it is then granted without a prompt. */
export const grantHost = (browser: Browser, pattern: string): Promise<void> =>
  decide(browser, 'addHostPermission', pattern);

/** Takes a host permission away, as a reader does on the browser's own page. */
export const withdrawHost = (browser: Browser, pattern: string): Promise<void> =>
  decide(browser, 'removeHostPermission', pattern);
