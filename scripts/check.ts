/**
 * `npm test`: every check there is, each in turn, whatever the ones before it found.
 * Prints one line a step, the full output of a step that failed (of every step with --verbose or under CI), and as the
 * last line 'N passed, N failed'.
 */
import { STEPS, type StepResult } from './check/steps.ts';
import { sum } from './check/totals.ts';
import { say, seconds } from './terminal/say.ts';

const verbose = process.argv.includes('--verbose') || Boolean(process.env.CI);
/** Tools write for a log, not for a terminal: their output is captured. */
process.env.NO_COLOR = '1';

const results: { name: string; result: StepResult }[] = [];
for (const { name, run } of STEPS) {
  const start = performance.now();
  say(`• ${name} …`);
  const result = await run();
  results.push({ name, result });
  if (!result.ok || verbose) say(result.output.trimEnd().replace(/^/gm, '  '));
  say(
    `${result.ok ? '✓' : '✗'} ${[name, counts(result), result.remark].filter(Boolean).join(', ')}, ${seconds(start)}`,
  );
}

const failed = results.filter(({ result }) => !result.ok).map(({ name }) => name);
const total = sum(results.map(({ result }) => result));
say('');
say(failed.length === 0 ? 'Everything is in order.' : `Failed: ${failed.join(', ')}. The output of each stands above.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function counts({ passed, failed }: StepResult): string {
  if (passed + failed <= 1) return '';
  return failed === 0 ? `${passed} tests` : `${failed} of ${passed + failed} tests failed`;
}
