/**
 * `npm run bench [part …]`: what Sidelight weighs and costs. Parts: weight, pages; all without one.
 * Machines are shared and noisy: compare figures of one run only.
 */
import { benchPages, measurePage } from './pages/pages.ts';
import { weights } from './weight.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number | null): string => (time === null ? 'none' : `${time.toFixed(1)} ms`);

const PARTS: Record<string, () => Promise<void>> = {
  async weight() {
    console.log('\nWeight (gzip -9)');
    for (const { file, bytes, gzip } of weights())
      console.log(`  ${file.padEnd(34)} ${kB(gzip).padStart(9)} of ${kB(bytes)}`);
  },
  async pages() {
    console.log(
      '\nPages, middle of three rounds: from the script’s start to the first frame with marks; our main-thread time',
    );
    console.log(`  ${'page'.padEnd(40)} first marks  evaluation  longest task     total  marks`);
    for (const [name, html] of benchPages()) {
      const { firstMarks, evaluation, longest, total, marks } = await measurePage(name, html);
      const columns = [
        ms(firstMarks).padStart(11),
        ms(evaluation).padStart(11),
        ms(longest).padStart(13),
        ms(total).padStart(9),
      ];
      console.log(`  ${name.padEnd(40)} ${columns.join(' ')} ${String(marks).padStart(6)}`);
    }
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [part, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(part)) await run();
