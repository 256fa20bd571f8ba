/** How much each part that ships may weigh, compressed. Pure. */
import { gzipSync } from 'node:zlib';
import { textOf } from '../files.ts';
import type { Entry } from '../zip.ts';

const GZIP_LEVEL = 9;

export interface Budget {
  /** Which files, by path in the build. A page stands for itself and every script it begins with. */
  files: RegExp;
  /** kB, 1,000 bytes each, compressed. */
  limit: number;
  reason: string;
}

/** The first that fits counts. Every script and every file of data must fit one. */
export const BUDGETS: readonly Budget[] = [
  { files: /^content-scripts\/content\.js$/, limit: 45, reason: 'runs on every page of a listed site: the goal' },
  { files: /^content-scripts\/content\.css$/, limit: 2, reason: 'is put into every page of a listed site' },
  { files: /^by-choice\.js$/, limit: 2, reason: 'runs before the content script and decides one thing' },
  { files: /^card\.js$/, limit: 40, reason: 'is read on the first move of the pointer, and has until a card opens' },
  { files: /^voices\.js$/, limit: 35, reason: 'runs on articles only, in idle time' },
  { files: /^background\.js$/, limit: 45, reason: 'is started again and again, for one message each time' },
  { files: /^(popup|sidepanel|options|entry|welcome)\.html$/, limit: 150, reason: 'opens when asked, from the disk' },
  { files: /^data\/names\.\w+\.txt$/, limit: 60, reason: 'is decoded in every page of its language: the goal' },
  {
    files: /^data\/voices\.\w+\.txt$/,
    limit: 45,
    reason: 'is read for articles in its language, off the disk, and searched as it is packed',
  },
  { files: /^data\/(all-)?words\.\w+\.json$/, limit: 15, reason: 'is read once for a language' },
  { files: /^data\/known\.json$/, limit: 5, reason: 'is read on every page' },
  { files: /^data\/(whole-)?briefs\.json$/, limit: 60, reason: 'is read when a card may open' },
  { files: /^data\/countries\.json$/, limit: 120, reason: 'is read by the background, once after an update' },
];

/** kB of the zip: a store's page shows it, and a reader on a slow line waits for it. */
export const ZIP_LIMIT = 1_600;

/** @returns a line for each part over its budget, and for each script or file of data without one */
export function checkBudgets(build: readonly Entry[], budgets: readonly Budget[] = BUDGETS): string[] {
  const files = new Map(build.map((entry) => [entry.name, entry]));
  const covered = new Set<string>();
  const problems: string[] = [];
  for (const entry of build) {
    const budget = budgets.find(({ files: pattern }) => pattern.test(entry.name));
    if (!budget) continue;
    const parts = [entry, ...scriptsOf(entry, files)];
    for (const { name } of parts) covered.add(name);
    const weight = parts.reduce((sum, { data }) => sum + gzipSync(data, { level: GZIP_LEVEL }).length, 0) / 1000;
    if (weight > budget.limit) {
      problems.push(`${entry.name} weighs ${weight.toFixed(1)} kB of ${budget.limit} (${budget.reason})`);
    }
  }
  for (const { name } of build) {
    if ((name.endsWith('.js') || name.startsWith('data/')) && !covered.has(name))
      problems.push(`${name} has no budget`);
  }
  return problems;
}

/** The scripts a page begins with: all it names, and all they import. */
function scriptsOf(page: Entry, files: ReadonlyMap<string, Entry>): Entry[] {
  if (!page.name.endsWith('.html')) return [];
  const found = new Set<Entry>();
  const add = (text: string, pattern: RegExp): void => {
    for (const [, path = ''] of text.matchAll(pattern)) {
      const entry = files.get(path.startsWith('./') ? `chunks/${path.slice(2)}` : path.replace(/^\//, ''));
      if (!entry || found.has(entry)) continue;
      found.add(entry);
      add(textOf(entry), /["'`](\.\/[\w-]+\.js)["'`]/g);
    }
  };
  add(textOf(page), /(?:src|href)="(\/[^"]+\.js)"/g);
  return [...found];
}
