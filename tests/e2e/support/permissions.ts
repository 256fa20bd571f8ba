/** Permissions as a reader gives them: headless Chromium shows no prompt, its own page of extensions decides. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { openExtensionsPage } from './extensions.ts';

/** The part of the browser's own API that is used here. */
interface Api {
  chrome: {
    developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
  };
}

/** The page takes seconds to open: a browser keeps the one it has, behind the others. */
const kept = new WeakMap<Chromium, Promise<Page>>();

async function decide(
  chromium: Chromium,
  what: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  const opening = kept.get(chromium) ?? openExtensionsPage(chromium);
  kept.set(chromium, opening);
  const page = await opening;
  await page.evaluate(([call, id, host]) => (globalThis as unknown as Api).chrome.developerPrivate[call](id, host), [
    what,
    chromium.extensionId,
    pattern,
  ] as const);
}

/** Lets the extension have a host permission; a request for it is then granted without a prompt. */
export const grantHost = (chromium: Chromium, pattern: string): Promise<void> =>
  decide(chromium, 'addHostPermission', pattern);

/** Takes a host permission away, as a reader does on the browser's own page. */
export const withdrawHost = (chromium: Chromium, pattern: string): Promise<void> =>
  decide(chromium, 'removeHostPermission', pattern);
