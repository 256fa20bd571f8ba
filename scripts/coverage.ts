/**
 * `npm run coverage`: how much of the code the unit tests run, a folder a line. What is only run in browsers is not
 * counted. The figures of each file are left in .output/coverage.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './check/run.ts';
import { asTable, byFolder, type CoverageSummary } from './coverage/folders.ts';
import { say } from './terminal/say.ts';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const REPORTS = join(ROOT, '.output/coverage');
const FOLDERS = ['core', 'components', 'platform'];

const { ok, output } = await runNode([
  VITEST,
  'run',
  '--project=unit',
  '--coverage.enabled',
  ...FOLDERS.map((folder) => `--coverage.include=${folder}/**`),
  '--coverage.reporter=json-summary',
  `--coverage.reportsDirectory=${REPORTS}`,
]);
if (!ok) {
  say(output);
  process.exit(1);
}
const summary = JSON.parse(readFileSync(join(REPORTS, 'coverage-summary.json'), 'utf8')) as CoverageSummary;
say(asTable(byFolder(summary, ROOT)));
