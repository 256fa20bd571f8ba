/**
 * node tests/bench/scan.ts: size, load time and scan time of 500, 5,000 and 50,000 names on generated text. Ratios are
 * to a pass that only reads every unit; then to that pass with the walk over a page's text nodes, which is taken from a
 * measurement in Chromium: the walk stays, the scan takes the place of the reading.
 */
import { gzipSync } from 'node:zlib';
import { compileNames } from '../../core/names/compile.ts';
import { loadNames } from '../../core/names/load.ts';
import { readLexicon } from '../../scripts/data/lexicons.ts';
import { makeEntities, makeText } from './scan/inputs.ts';
import { measureLoad, measureScan } from './scan/measure.ts';

const SIZES = [500, 5_000, 50_000];
const TEXT_UNITS = 5_000_000;
const PARAGRAPH_UNITS = 400;
/** Milliseconds a million units for TreeWalker and charCodeAt in Chromium on a page of 50,000 text nodes. */
const PAGE_PASS = 3.5;

const fixed = (value: number) => value.toFixed(2).padStart(7);

const words = await readLexicon('en');

for (const size of SIZES) {
  const entities = makeEntities(size);
  const packed = compileNames(entities, words);
  const load = measureLoad(packed);
  const names = loadNames(packed);
  const scan = measureScan(makeText(entities, TEXT_UNITS, PARAGRAPH_UNITS), names);
  const page = (ms: number) => (PAGE_PASS - scan.bare + ms) / PAGE_PASS;
  console.log(
    [
      `${String(names.size).padStart(6)} forms  ${(gzipSync(packed, { level: 9 }).length / 1000).toFixed(1)} kB gzip`,
      `load first ${fixed(load.first)} ms, fastest ${fixed(load.fastest)} ms`,
      `ms/MB: bare ${fixed(scan.bare)} match ${fixed(scan.match)} detect ${fixed(scan.detect)}`,
      `match/bare ${fixed(scan.match / scan.bare)} detect/bare ${fixed(scan.detect / scan.bare)}`,
      `page with match ${fixed(page(scan.match))} with detect ${fixed(page(scan.detect))} times the bare page pass`,
      `${scan.names} names, ${scan.mentions} mentions`,
    ].join('\n        '),
  );
}
