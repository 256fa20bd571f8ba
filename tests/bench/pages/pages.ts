/** Time to first marks, and main-thread time, on real saved pages (where they are at hand) and on generated ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, sharedFolder, startChromium, visit } from '../../e2e/support/session.ts';
import { FIRST_MARKS, watchFirstMarks } from './first-marks.ts';
import { liveHtml, longHtml } from './generated.ts';
import { traced, workOf } from './trace.ts';

export interface PageResult {
  page: string;
  /** ms from the script's start to the first frame with a mark; null where nothing was found. */
  firstMarks: number | null;
  evaluation: number;
  longest: number;
  total: number;
  marks: number;
}

/** Rounds a page; the middle one counts. */
const ROUNDS = 3;
/** ms a page is given to be read to its end. */
const SETTLE_MS = 2500;

export function benchPages(): [name: string, html: string][] {
  const folder = sharedFolder();
  const real = folder ? readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.html')) : [];
  return [
    ...real.map((name): [string, string] => [name, readFileSync(join(folder ?? '', 'pages', name), 'utf8')]),
    ['demo', fixture('demo.html')],
    ['generated: 5 MB in 50,000 nodes', longHtml(50_000)],
    ['generated: 200 nodes a second for 10 s', liveHtml(200, 10)],
  ];
}

/** Scripts of the saved pages need a network that is not there: they are left out, but for those of generated pages. */
const still = (name: string, html: string): string =>
  name.startsWith('generated') ? html : html.replace(/<script\b[\s\S]*?<\/script>/gi, '');

async function measureOnce(name: string, html: string): Promise<PageResult> {
  const chromium = await startChromium();
  try {
    await chromium.context.addInitScript(watchFirstMarks, FIRST_MARKS);
    let marks = 0;
    const events = await traced(chromium.context, async () => {
      const { page, close } = await visit(chromium, still(name, html));
      await page.waitForTimeout(name.includes('second') ? 12_000 : SETTLE_MS);
      marks = await page.evaluate(() => [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0));
      await close();
    });
    const work = workOf(events, (url) => url.includes('content-scripts/content.js'));
    if (!work) throw new Error(`${name}: our script did not run`);
    const first = events.find((event) => event.name === FIRST_MARKS);
    return { page: name, firstMarks: first ? (first.ts - work.startedAt) / 1000 : null, marks, ...work };
  } finally {
    await chromium.close();
  }
}

export async function measurePage(name: string, html: string): Promise<PageResult> {
  const rounds: PageResult[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measureOnce(name, html));
  const middle = (pick: (result: PageResult) => number) =>
    rounds.map(pick).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  return {
    page: name,
    firstMarks: rounds.some(({ firstMarks }) => firstMarks === null)
      ? null
      : middle(({ firstMarks }) => firstMarks ?? 0),
    evaluation: middle(({ evaluation }) => evaluation),
    longest: middle(({ longest }) => longest),
    total: middle(({ total }) => total),
    marks: middle(({ marks }) => marks),
  };
}
