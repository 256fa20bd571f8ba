/** The steps of `npm test`, in order. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.ts';
import { type Outcome, ROOT, runNode } from './run.ts';
import { asOne, type Totals, vitestTotals } from './totals.ts';
import { lintForFirefox } from './web-ext.ts';

export interface StepResult extends Outcome, Totals {
  /** A word on what was or was not done, for the step's line. */
  remark?: string;
}

export interface Step {
  name: string;
  run(): Promise<StepResult>;
}

const REPORTS = join(ROOT, '.output/reports');
const BRIEFS = 'assets/briefs';
/** The folder with what the first brief was read from. It is not part of the project, and need not be there. */
const SOURCES = process.env.SIDELIGHT_SHARED ?? join(ROOT, '../shared');

export const STEPS: readonly Step[] = [
  { name: 'lint', run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit') },
  { name: 'brief', run: verifyBriefs },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => tool('wxt/bin/wxt.mjs', 'build') },
  { name: 'build for Firefox', run: () => tool('wxt/bin/wxt.mjs', 'build', '-b', 'firefox') },
  { name: 'add-on lint', run: async () => withTotals(await lintForFirefox()) },
  { name: 'browsers', run: findBrowsers },
  { name: 'e2e', run: () => vitest('e2e') },
  { name: 'e2e in Firefox', run: () => vitest('e2e-firefox') },
];

const withTotals = (outcome: Outcome): StepResult => ({ ...outcome, ...asOne(outcome.ok) });

async function tool(path: string, ...args: string[]): Promise<StepResult> {
  const outcome = await runNode([join(ROOT, 'node_modules', path), ...args]);
  return { ...outcome, ...asOne(outcome.ok) };
}

async function vitest(project: string): Promise<StepResult> {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const outcome = await runNode([
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { ...outcome, ...vitestTotals(existsSync(report) ? readFileSync(report, 'utf8') : '', outcome.ok) };
}

async function verifyBriefs(): Promise<StepResult> {
  const article = join(SOURCES, 'article.txt');
  const digest = existsSync(article) ? createHash('sha256').update(readFileSync(article)).digest('hex') : null;
  const files = readdirSync(join(ROOT, BRIEFS)).filter((name) => name.endsWith('.json'));
  const outcomes: Outcome[] = [];
  let matched = 0;
  for (const path of files.map((name) => join(BRIEFS, name))) {
    // The digest as text: a brief that is no valid JSON is for the verifier to report.
    const isSource = digest !== null && readFileSync(join(ROOT, path), 'utf8').includes(digest);
    if (isSource) matched += 1;
    outcomes.push(await runNode(['scripts/brief.ts', 'verify', path, ...(isSource ? ['--source', article] : [])]));
  }
  if (digest !== null && matched === 0) outcomes.push({ ok: false, output: `No brief was read from ${article}.` });
  const ok = files.length > 0 && outcomes.every((outcome) => outcome.ok);
  return {
    ok,
    output: outcomes.map((outcome) => outcome.output).join('\n') || `no brief in ${BRIEFS}`,
    ...asOne(ok),
    remark: digest === null ? 'source not at hand, verified without it' : 'against its source',
  };
}

async function findBrowsers(): Promise<StepResult> {
  try {
    const paths = [await ensureBrowser('chromium'), await ensureBrowser('firefox')];
    return { ok: true, output: paths.join('\n'), ...asOne(true), remark: paths.join(', ') };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error), ...asOne(false) };
  }
}
