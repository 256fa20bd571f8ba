/** Ends the extension's service worker, as browsers do whenever they like. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { type Complaints, collectComplaints } from './complaints.ts';
import { waitForHighlights } from './highlights.ts';
import { type OwnPage, ownPage } from './own-page.ts';
import { serveAt } from './serve.ts';
import { ADDRESS } from './session.ts';

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

/** KILLED_PAGE, marked, in a browser whose worker can be ended. */
export interface Killable {
  own: OwnPage;
  page: Page;
  complaints: Complaints;
  kill(): Promise<void>;
}

export async function openKillable(chromium: Chromium): Promise<Killable> {
  const own = await ownPage(chromium, 'welcome.html');
  // Before any worker is ended: afterwards Playwright waits for those that are gone.
  await serveAt(chromium.context, { [ADDRESS]: KILLED_PAGE });
  const kill = await killerOn(own.page);
  const page = await chromium.context.newPage();
  const complaints = collectComplaints(page);
  await page.goto(ADDRESS);
  await waitForHighlights(page);
  return { own, page, complaints, kill };
}
