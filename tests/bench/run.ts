/**
 * `npm run bench [-- part …]`: what Sidelight weighs and costs, each figure beside its goal and measured against its
 * yardstick in the same run. Machines are shared and noisy: compare figures of one run only.
 */
import { hover } from './parts/hover.ts';
import { live } from './parts/live.ts';
import { marking } from './parts/marking.ts';
import { pages, stress } from './parts/pages.ts';
import { scan } from './parts/scan.ts';
import { search } from './parts/search.ts';
import { start } from './parts/start.ts';
import { typing } from './parts/typing.ts';
import { voices } from './parts/voices.ts';
import { weight } from './parts/weight.ts';
import { load, machine } from './support/machine.ts';

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  scan,
  start,
  marking,
  pages,
  stress,
  hover,
  search,
  voices,
  weight,
  live,
  typing,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
console.log(machine());
for (const [part, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.log(`\n== ${part}: ${load()}`);
  await run();
}
console.log(`\n${load()}`);
