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
const KILLED_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Killed</title></head>
<body><main><article><p>Here is Turkey in a line, and India in it.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;

/** Through a page of the extension: no other page's protocol knows of its worker. */
async function killerOn(own: Page): Promise<() => Promise<void>> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}

/** A page of the extension's own, and the way to end its worker. */
export interface Killing {
  own: OwnPage;
  kill(): Promise<void>;
}

/** Serves KILLED_PAGE at ADDRESS. Before any worker is ended: afterwards Playwright waits for those that are gone. */
export async function prepareKilling(chromium: Chromium): Promise<Killing> {
  const own = await ownPage(chromium, 'welcome.html');
  await serveAt(chromium.context, { [ADDRESS]: KILLED_PAGE });
  return { own, kill: await killerOn(own.page) };
}

/** The same with KILLED_PAGE open, and marked. */
export interface Killable extends Killing {
  page: Page;
  complaints: Complaints;
}

export async function openKillable(chromium: Chromium): Promise<Killable> {
  const killing = await prepareKilling(chromium);
  const page = await chromium.context.newPage();
  const complaints = collectComplaints(page);
  await page.goto(ADDRESS);
  await waitForHighlights(page);
  return { ...killing, page, complaints };
}
