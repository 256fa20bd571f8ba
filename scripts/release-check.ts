/**
 * `npm run release:check`: whether what is here may be published. Builds for every browser, and once more from the
 * packed sources in another folder; leaves the zips and the bill of materials in .output/release.
 * Prints a line a check, what is wrong below it, and as the last line 'N passed, N failed'. What could not be checked
 * here counts as neither, and is said.
 */
import { type Finding, RELEASE_CHECKS } from './release/all-checks.ts';
import { prepare } from './release/prepare.ts';
import { say, step } from './terminal/say.ts';

process.env.NO_COLOR = '1';

let passed = 0;
let failed = 0;
let unchecked = 0;
const material = await step('Building', prepare);
for (const { name, run } of RELEASE_CHECKS) {
  const { problems, remark = '', checked = true } = await attempt(() => run(material));
  const ok = problems.length === 0;
  if (!ok) failed++;
  else if (checked) passed++;
  else unchecked++;
  say(`${ok ? (checked ? '✓' : '–') : '✗'} ${remark === '' ? name : `${name}, ${remark}`}`);
  for (const problem of problems) say(`    ${problem}`);
}
say('');
if (unchecked > 0) say(`Could not be checked here: ${unchecked}, see above.`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A check that cannot end has failed. */
async function attempt(run: () => Finding | Promise<Finding>): Promise<Finding> {
  try {
    return await run();
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}
