/** Ends the extension's service worker, as browsers do whenever they like. */
import type { Page } from 'playwright-core';

/** Through a page of the extension: no other page's protocol knows of its worker. */
export async function killerOn(own: Page): Promise<() => Promise<void>> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}
