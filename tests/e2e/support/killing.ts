/** Ends the extension's service worker, as browsers do whenever they like. */
import type { Page } from 'playwright-core';

const LINE = 'A line of text that names nobody, so that the article is long enough to be one. ';
/** An article with two names. */
export const KILLED_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Killed</title></head>
<body><main><article><p>Here is Turkey in a line, and India in it.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;

/** Through a page of the extension: no other page's protocol knows of its worker. */
export async function killerOn(own: Page): Promise<() => Promise<void>> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}
