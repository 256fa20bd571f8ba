/** What a page carries of ours: bytes to load, heap to keep, and how often it wakes the background. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Chromium } from '../../e2e/support/chromium.ts';
import { CHROME_BUILD, fixture, visit } from '../../e2e/support/session.ts';
import { TINY_HTML } from '../html/generated.ts';
import { assertBuilt, type Pair, startPair } from '../support/browsers.ts';
import { collected } from '../support/heap.ts';
import { type NamedHtml, realPages } from '../support/pages.ts';
import { median } from '../support/stats.ts';
import { type Cell, printTable } from '../support/table.ts';

const GZIP_LEVEL = 9;
const ROUNDS = 3;
const SETTLE_MS = 1500;
const HEAP_GOAL = '1.50';

export async function weight(): Promise<void> {
  assertBuilt();
  files();
  const pair = await startPair();
  try {
    await heaps(pair);
    await wakes(pair.with);
  } finally {
    await pair.close();
  }
}

function files(): void {
  const list = [
    ...readdirSync(join(CHROME_BUILD, 'content-scripts')).map((name) => join('content-scripts', name)),
    'background.js',
    ...readdirSync(join(CHROME_BUILD, 'data')).map((name) => join('data', name)),
  ];
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const goalOf = (file: string): string => (file.endsWith('content.js') ? '45' : file.includes('names.') ? '60' : '');
  printTable(
    'Files, kB',
    ['file', 'as it is', `gzip -${GZIP_LEVEL}`, 'goal'],
    list.map((file): Cell[] => {
      const contents = readFileSync(join(CHROME_BUILD, file));
      return [file, kB(contents.length), kB(gzipSync(contents, { level: GZIP_LEVEL }).length), goalOf(file)];
    }),
  );
}

async function heaps(pair: Pair): Promise<void> {
  const pages: NamedHtml[] = [...realPages(), ['demo', fixture('demo.html')], ['tiny', TINY_HTML]];
  const rows: Cell[][] = [];
  const all: number[] = [];
  for (const [name, html] of pages) {
    const ours: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      bare.push(await heapOf(pair.without, html));
      ours.push(await heapOf(pair.with, html));
    }
    const added = median(ours) - median(bare);
    all.push(added);
    rows.push([name, median(bare), median(ours), added]);
  }
  rows.push(['median', '', '', median(all)], ['goal, any', '', '', HEAP_GOAL]);
  printTable(
    `Heap of a tab after forced collection (the whole renderer's, our isolated world included): MB, the middle of ${ROUNDS}`,
    ['page', 'without', 'with', 'added'],
    rows,
  );
}

async function heapOf(chromium: Chromium, html: string): Promise<number> {
  const { page, close } = await visit(chromium, html);
  await page.waitForTimeout(SETTLE_MS);
  const { heap } = await collected(page);
  await close();
  return heap / 1e6;
}

/** Stops the background, opens pages, and counts how often it runs again. */
async function wakes(chromium: Chromium): Promise<void> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('Playwright gave no browser.');
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
  let started = 0;
  const running = new Set<string>();
  session.on('Target.targetCreated', ({ targetInfo }) => {
    started++;
    running.add(targetInfo.targetId);
  });
  session.on('Target.targetDestroyed', ({ targetId }) => running.delete(targetId));
  await new Promise((resume) => setTimeout(resume, 500));
  for (const targetId of running) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await new Promise((resume) => setTimeout(resume, 500));
  const asleep = running.size === 0;
  started = 0;
  const pages = 3;
  for (let i = 0; i < pages; i++) {
    const { page, close } = await visit(chromium, fixture('demo.html'));
    await page.waitForTimeout(SETTLE_MS);
    await close();
    for (const targetId of running) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await new Promise((resume) => setTimeout(resume, 300));
  }
  await session.detach();
  printTable(
    'Background',
    ['', 'times', 'goal'],
    [
      [
        `started by each of ${pages} pages${asleep ? '' : ' (it could not be stopped before)'}`,
        (started / pages).toFixed(2),
        'at most 1',
      ],
    ],
  );
}
