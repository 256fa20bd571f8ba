/** Thirty minutes of a live blog, pressed into one and a half: what a tab keeps in memory. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../../e2e/support/chromium.ts';
import { visit } from '../../e2e/support/session.ts';
import { liveBlogHtml } from '../html/live-blog.ts';
import { startPair } from '../support/browsers.ts';
import { collected, type Kept } from '../support/heap.ts';
import { type Cell, printTable } from '../support/table.ts';

/** A post a second is some ten times what a busy live blog has. */
const POSTS = 1_800;
const POSTS_A_SECOND = 20;
const SETTLE_MS = 3_000;

interface Look extends Kept {
  marks: number;
}

export async function live(): Promise<void> {
  const pair = await startPair();
  try {
    const without = await follow(pair.without);
    const ours = await follow(pair.with);
    const rows = ['after the first 50', 'halfway', 'at the end'].map((when, i): Cell[] => {
      const bare = without[i] as Look;
      const look = ours[i] as Look;
      const nodes = [bare.nodes, look.nodes, look.marks].map(String);
      return [when, bare.heap / 1e6, look.heap / 1e6, (look.heap - bare.heap) / 1e6, ...nodes];
    });
    printTable(
      `A live blog of ${POSTS} posts with two names each, every third edited later, all but the last 100 removed: MB of heap after forced collection, nodes alive, marks registered`,
      ['posts', 'heap without', 'with', 'added', 'nodes without', 'with', 'marks'],
      rows,
    );
  } finally {
    await pair.close();
  }
}

async function follow(chromium: Chromium): Promise<Look[]> {
  const { page, close } = await visit(chromium, liveBlogHtml());
  const looks: Look[] = [];
  for (const posts of [50, POSTS / 2 - 50, POSTS / 2]) {
    await page.evaluate(`live(${posts}, ${1000 / POSTS_A_SECOND})`);
    await page.waitForTimeout(SETTLE_MS);
    looks.push({ ...(await collected(page)), marks: await marksOf(page) });
  }
  await close();
  return looks;
}

const marksOf = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
