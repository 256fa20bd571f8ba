/**
 * `npm run mutants -- core/settings [core/hover …] [--share 5]`: changes the code of a folder in small ways, one at a
 * time, and runs the unit tests that reach the change. What they let pass is listed, with the score at the end. With a
 * share only every so many lines are changed. The report is left in .output/mutants.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runNode } from './check/run.ts';
import { sampleOf } from './mutants/sample.ts';
import { inWords, type MutationReport, scoreOf } from './mutants/score.ts';
import { say } from './terminal/say.ts';

const STRYKER = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const REPORTS = join(ROOT, '.output/mutants');
const CONFIG = 'scripts/mutants/stryker.config.json';
/** Words and tables: a changed one is another one, which no test need know. */
const DATA = ['core/i18n/*.??.ts', '**/*.d.ts'];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { share: { type: 'string' } } });
const share = Number(values.share ?? 1);
if (positionals.length === 0 || !Number.isInteger(share) || share < 1) {
  say('npm run mutants -- FOLDER … [--share N]');
  process.exit(2);
}

for (const folder of positionals) {
  const paths = globSync(`${folder}/**/*.ts`, { cwd: ROOT, exclude: DATA }).sort();
  const files = paths.map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length }));
  const mutated = (share === 1 ? paths : sampleOf(files, share)).join(',');
  const outcome = await runNode([STRYKER, 'run', CONFIG, '--mutate', mutated]);
  say(outcome.output);
  if (!outcome.ok) process.exit(1);
  const report = readFileSync(join(REPORTS, 'report.json'), 'utf8');
  writeFileSync(join(REPORTS, `${folder.replaceAll('/', '-')}.json`), report);
  const lines = share === 1 ? '' : `, one stretch of lines in ${share}`;
  say(`${folder}${lines}: ${inWords(scoreOf(JSON.parse(report) as MutationReport))}`);
}
