/** Saved pages of real sites, where there are any at hand: marks, a card, and no complaint of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from './support/card.ts';
import { collectOurComplaints } from './support/complaints.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { openSaved } from './support/saved-page.ts';
import { type Browser, sharedFolder, startBrowser } from './support/session.ts';
import { shot } from './support/shots.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/wait.ts';

/** Where the pages are from, by the beginning of their file names. */
const ADDRESSES: Readonly<Record<string, string>> = {
  bbc: 'https://www.bbc.com/news/1',
  heise: 'https://www.heise.de/news/1.html',
  'la-nacion': 'https://www.lanacion.com.ar/1',
  nytimes: 'https://www.nytimes.com/1.html',
  wapo: 'https://www.washingtonpost.com/1',
  wikipedia: 'https://en.wikipedia.org/wiki/1',
  yahoo: 'https://news.yahoo.com/1.html',
};
/** For a page from nowhere in particular. */
const ANY_LISTED = 'https://apnews.com/article/1';
/** Milliseconds a page without any mark is given. */
const READ_MS = 2000;
/** Milliseconds a card gets to open. */
const CARD_MS = 1500;

const folder = sharedFolder();
const pages = folder ? readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.html')) : [];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const addressOf = (name: string): string =>
  Object.entries(ADDRESSES).find(([start]) => name.startsWith(start))?.[1] ?? ANY_LISTED;

/** Pages shift while they load what is not there, so a measured place may be wrong by the time the pointer arrives. */
const TRIES = 4;

async function hoverUntilCard(page: Tab): Promise<'card' | 'no card' | 'nothing to hover'> {
  for (let i = 0; i < TRIES; i++) {
    const at = await page.evaluate(firstReachable);
    if (!at) return 'nothing to hover';
    await page.mouse.move(Math.max(0, at.x - 30), at.y + 40);
    await page.mouse.move(at.x, at.y, { steps: 6 });
    if (await until(() => cardText(page), CARD_MS)) return 'card';
  }
  return 'no card';
}

/** Runs inside the page: the middle of the first marked text that nothing else lies over. */
function firstReachable(): { x: number; y: number } | null {
  for (const [, highlight] of CSS.highlights) {
    for (const range of highlight) {
      const element = range.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [rect] = live.getClientRects();
      if (!rect || !element) continue;
      const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      const top = document.elementFromPoint(at.x, at.y);
      if (top && (element.contains(top) || top.contains(element)) && top !== document.documentElement) return at;
    }
  }
  return null;
}

describe.runIf(folder !== null)('a real page', () => {
  it.each(pages)('%s', async (name) => {
    const html = readFileSync(join(folder ?? '', 'pages', name), 'utf8');
    const page = await openSaved(browser, html, addressOf(name));
    const ours = collectOurComplaints(browser, page);
    await waitForHighlights(page, READ_MS);
    const marked = await markedTexts(page);
    if (name.startsWith('wikipedia')) {
      // Not a news site: nothing of ours runs there.
      expect(marked).toEqual([]);
    } else if (marked.length > 0) {
      expect(await hoverUntilCard(page)).not.toBe('no card');
    }
    await shot(page, `real ${name}`.replaceAll(/[ .]+/g, '-'));
    expect(ours.list).toEqual([]);
    await page.close();
  });
});
