/** Reading a page's whole text, rules included, against a bare walk over it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesLanguage } from '../../../core/data/page-data.ts';
import { compileNames } from '../../../core/names/compile.ts';
import type { NamedEntity } from '../../../core/names/input.ts';
import { LANGUAGES } from '../../../scripts/countries/languages.ts';
import { readCountries } from '../../../scripts/data/countries.ts';
import { readLexicon } from '../../../scripts/data/lexicons.ts';
import type { Chromium } from '../../e2e/support/chromium.ts';
import { CHROME_BUILD } from '../../e2e/support/session.ts';
import type { ScanTimes } from '../in-page/scan.ts';
import { makeEntities, makeText } from '../scan/inputs.ts';
import { assertBuilt, freshTab, startPlain } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { type NamedHtml, realPages } from '../support/pages.ts';
import { geometricMean } from '../support/stats.ts';
import { printTable } from '../support/table.ts';

const SIZES = [500, 5_000, 50_000];
const ROUNDS = 20;
/** On the giant, where a pass takes as long as many on a page. */
const GIANT_ROUNDS = 4;
const GIANT = 'giant: 5 million characters in 50,000 nodes';
const GIANT_UNITS = 5_000_000;
const GIANT_NODES = 50_000;
/** Times the limit: at the mean of the pages, on the giant. */
const GOALS: Readonly<Record<number, string>> = { 5000: '1.8 / 2.5', 50000: '2.5 / 3.5' };

/** Gives the page a clock with steps of 5 microseconds in place of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function scan(): Promise<void> {
  assertBuilt();
  const words = await readLexicon('en');
  const generated = SIZES.map((size) => compileNames(makeEntities(size), words));
  const pages: NamedHtml[] = [
    ...realPages(),
    [GIANT, giantHtml([...makeEntities(500), ...(await readCountries('en'))])],
  ];
  const script = await bundle('scan.ts', 'bench');
  const chromium = await startPlain();
  const rows: { name: string; times: ScanTimes }[] = [];
  try {
    for (const [name, html] of pages) {
      const rounds = name === GIANT ? GIANT_ROUNDS : ROUNDS;
      rows.push({ name, times: await measure(chromium, html, script, generated, rounds) });
    }
  } finally {
    await chromium.close();
  }
  print(rows);
}

async function measure(
  chromium: Chromium,
  html: string,
  script: string,
  generated: string[],
  rounds: number,
): Promise<ScanTimes> {
  const lang = /<html[^>]*\slang="?([\w-]+)/i.exec(html)?.[1] ?? 'en';
  const { page, close } = await freshTab(chromium, { body: html, headers: ISOLATED }, script);
  const lists = [...generated, shippedNames(lang)];
  const expression = `bench.measure(${JSON.stringify(lists)}, ${JSON.stringify(lang)}, ${rounds})`;
  const times = (await page.evaluate(expression)) as ScanTimes;
  await close();
  return times;
}

/** The names as the extension ships them for a page in this language. */
export const shippedNames = (lang: string): string =>
  readFileSync(join(CHROME_BUILD, 'data', `names.${namesLanguage(lang, LANGUAGES)}.txt`), 'utf8');

/** Text with the names that all lists share, and with countries; a node a paragraph. */
function giantHtml(entities: readonly NamedEntity[]): string {
  const units = GIANT_UNITS / GIANT_NODES;
  const paragraphs = makeText(entities, GIANT_UNITS * 2, units - 5).slice(0, GIANT_NODES);
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><title>Giant</title><body><main>${body}</main></body></html>`;
}

function print(rows: readonly { name: string; times: ScanTimes }[]): void {
  const head = [
    'page',
    'chars',
    'nodes',
    'limit, ms',
    'our walk',
    'all flows',
    ...SIZES.map((size) => `${size} names`),
    'shipped',
    'mentions',
  ];
  const ratios = ({ times }: { times: ScanTimes }) =>
    [times.walk, times.flows, ...times.ours].map((time) => time / times.bare);
  const pages = rows.filter(({ name }) => name !== GIANT);
  const means =
    pages.length === 0 ? [] : [0, 1, 2, 3, 4, 5].map((i) => geometricMean(pages.map((row) => ratios(row)[i] ?? 1)));
  const body = rows.map((row) => [
    row.name,
    String(row.times.chars),
    String(row.times.nodes),
    row.times.bare,
    ...ratios(row),
    row.times.mentions.join(' '),
  ]);
  if (means.length > 0) body.splice(pages.length, 0, ['geometric mean of the pages', '', '', '', ...means, '']);
  body.push(['goal: mean / giant', '', '', '', '', '', ...SIZES.map((size) => GOALS[size] ?? ''), '', '']);
  printTable(
    'Scan, warm: times the limit (a bare TreeWalker and one charCodeAt pass over the same text nodes)',
    head,
    body,
  );
}
