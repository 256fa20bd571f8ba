/** How long the popup's search takes to be ready, and to answer a keystroke. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '../../../core/brief/schema.ts';
import type { CountriesFile } from '../../../core/card/country-record.ts';
import { searchable } from '../../../core/card/other-countries.ts';
import { CHROME_BUILD } from '../../e2e/support/session.ts';
import type { KeyTimes } from '../in-page/search.ts';
import { makeEntries, makeQueries } from '../search/entries.ts';
import { assertBuilt, freshTab, startPlain } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { least, median, most } from '../support/stats.ts';
import { type Cell, printTable } from '../support/table.ts';

const ROUNDS = 3;
const ENTITIES = 5_000;
const FRAME_MS = 1000 / 60;
const EMPTY = '<!doctype html><html lang="en"><title>Search</title><body></body></html>';
/** Slips, missing marks, other languages and scripts, roles and words of statements. */
const QUERIES = [
  'brasilien',
  'equatorial guniea',
  'kyrgistan',
  'elfenbeinkuste',
  'россия',
  'professor',
  'arms',
  'zzzz',
];

export async function search(): Promise<void> {
  assertBuilt();
  const script = await bundle('search.ts', 'bench');
  const entries = makeEntries(ENTITIES);
  const shipped = `${JSON.stringify(shippedBriefs())}, ${JSON.stringify(shippedCountries())}`;
  const lists: (readonly [name: string, make: string, run: string])[] = [
    ['the shipped brief and all countries', `bench.ready(${shipped})`, `bench.type(${JSON.stringify(QUERIES)})`],
    [
      `${ENTITIES} people with ${entries.length - ENTITIES} statements`,
      `bench.readyGenerated(${JSON.stringify(entries)})`,
      `bench.type(${JSON.stringify(makeQueries(entries))})`,
    ],
    [
      'the same, Fuse.js alone',
      `bench.readyPlain(${JSON.stringify(entries)})`,
      `bench.typePlain(${JSON.stringify(makeQueries(entries).slice(0, 3))})`,
    ],
  ];
  const chromium = await startPlain();
  const rows: Cell[][] = [];
  try {
    for (const [name, make, run] of lists) {
      const made: number[] = [];
      const rounds: number[][] = [];
      for (let i = 0; i < ROUNDS; i++) {
        const { page, close } = await freshTab(chromium, EMPTY, script);
        made.push(((await page.evaluate(make)) as number | null) ?? Number.NaN);
        rounds.push(((await page.evaluate(run)) as KeyTimes).each);
        await close();
      }
      // Of each keystroke the round that the machine disturbed least; every round is a tab where nothing is compiled yet.
      const keys = (rounds[0] ?? []).map((_, key) => least(rounds.map((round) => round[key] ?? Number.NaN)));
      const late = keys.filter((ms) => ms > FRAME_MS).length;
      rows.push([name, least(made), median(keys), percentile(keys, 0.99), most(keys), `${late} of ${keys.length}`]);
    }
  } finally {
    await chromium.close();
  }
  printTable(
    `Search, in fresh tabs: ms, typed letter by letter, the best of ${ROUNDS} rounds`,
    ['what is searched', 'made ready', 'a keystroke', '99 in 100', 'the slowest', 'over a frame'],
    [...rows, ['goal', '', FRAME_MS, FRAME_MS, '', '0']],
  );
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

function shippedBriefs(): Brief[] {
  const folder = join(import.meta.dirname, '../../../assets/briefs');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Brief);
}

function shippedCountries() {
  return searchable(JSON.parse(readFileSync(join(CHROME_BUILD, 'data/countries.json'), 'utf8')) as CountriesFile);
}
