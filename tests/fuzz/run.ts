/**
 * `npm run fuzz [-- --strings N --trees N --seed S]`: random strings through the detector, and random trees, changed at
 * random, through the page scanner in Chromium. Fails with the seeds of what does not hold.
 */
import { parseArgs } from 'node:util';
import { loadNames } from '../../core/names/load.ts';
import { shippedNames } from '../bench/parts/scan.ts';
import { assertBuilt } from '../bench/support/browsers.ts';
import { bundle } from '../bench/support/bundle.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import type { TreeReport } from './in-page/trees.ts';
import { fuzzStrings } from './strings.ts';

/** Trees that one page follows at a time. */
const TREES_A_PAGE = 100;
/** Seeds of trees begin here, so that no tree shares one with a string. */
const FIRST_TREE = 100_000_000;

const { values } = parseArgs({
  options: {
    strings: { type: 'string', default: '1000000' },
    trees: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
assertBuilt();
const packed = shippedNames('en');

const strings = fuzzStrings(loadNames(packed), Number(values.strings), seed);
console.log(
  `${strings.strings} strings, ${strings.units} UTF-16 units, ${strings.mentions} mentions, ${strings.failures.length} failures`,
);

const trees = await runTrees(Number(values.trees));
console.log(
  `${trees.trees} trees, ${trees.mutations} changes, ${trees.mentions} mentions, ${trees.failures.length} failures`,
);
for (const failure of [...strings.failures, ...trees.failures]) console.error(failure);
process.exitCode = strings.failures.length + trees.failures.length === 0 ? 0 : 1;

async function runTrees(count: number): Promise<TreeReport> {
  const sum: TreeReport = { trees: 0, mutations: 0, mentions: 0, failures: [] };
  if (count === 0) return sum;
  const script = await bundle('../../fuzz/in-page/trees.ts', 'fuzz');
  const chromium = await launchChromium({ extensionDir: null });
  try {
    const page = await chromium.context.newPage();
    page.on('pageerror', (error) => sum.failures.push(`uncaught: ${error.message}`));
    await page.addScriptTag({ content: script });
    await page.evaluate((names) => (globalThis as unknown as Fuzz).fuzz.prepare(names), packed);
    for (let done = 0; done < count && sum.failures.length < 20; done += TREES_A_PAGE) {
      const seeds = Array.from(
        { length: Math.min(TREES_A_PAGE, count - done) },
        (_, i) => FIRST_TREE + seed + done + i,
      );
      const report = await page.evaluate((list) => (globalThis as unknown as Fuzz).fuzz.fuzzTrees(list), seeds);
      sum.trees += report.trees;
      sum.mutations += report.mutations;
      sum.mentions += report.mentions;
      sum.failures.push(...report.failures);
    }
  } finally {
    await chromium.close();
  }
  return sum;
}

interface Fuzz {
  fuzz: typeof import('./in-page/trees.ts');
}
