/** From names as they are stored to a detector that reads, in tabs where nothing is compiled yet. */
import { compileNames } from '../../../core/names/compile.ts';
import { loadNames } from '../../../core/names/load.ts';
import { writeReady } from '../../../core/names/ready.ts';
import { readLexicon } from '../../../scripts/data/lexicons.ts';
import type { StartTimes } from '../in-page/start.ts';
import { makeEntities } from '../scan/inputs.ts';
import { assertBuilt, freshTab, startPlain } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/stats.ts';
import { printTable } from '../support/table.ts';
import { shippedNames } from './scan.ts';

const ROUNDS = 5;
const LANGUAGES = ['en', 'de', 'ru', 'zh'];
const EMPTY = '<!doctype html><html lang="en"><title>Start</title><body></body></html>';

export async function start(): Promise<void> {
  assertBuilt();
  const words = await readLexicon('en');
  const lists: (readonly [name: string, packed: string, lang: string])[] = [
    ...LANGUAGES.map((lang) => [`shipped: ${lang}`, shippedNames(lang), lang] as const),
    ['generated: 5,000', compileNames(makeEntities(5_000), words), 'en'],
    ['generated: 50,000', compileNames(makeEntities(50_000), words), 'en'],
  ];
  const script = await bundle('start.ts', 'bench');
  const chromium = await startPlain();
  const rounds = new Map<string, StartTimes[]>();
  const inTab = async (expression: string): Promise<unknown> => {
    const { page, close } = await freshTab(chromium, EMPTY, script);
    const result = await page.evaluate(expression);
    await close();
    return result;
  };
  try {
    for (let i = 0; i < ROUNDS; i++) {
      for (const [name, packed, lang] of lists) {
        const made = (await inTab(`bench.make(${JSON.stringify(packed)})`)) as number;
        const ready = JSON.stringify(writeReady(loadNames(packed)));
        const read = await inTab(`bench.read(${ready}, ${JSON.stringify(lang)})`);
        const times = { made, ...(read as Omit<StartTimes, 'made'>) };
        rounds.set(name, [...(rounds.get(name) ?? []), times]);
      }
    }
  } finally {
    await chromium.close();
  }
  const middle = (times: readonly StartTimes[], pick: (time: StartTimes) => number) => median(times.map(pick));
  printTable(
    `Start, cold, in fresh tabs: ms, the middle of ${ROUNDS} rounds (first marks: see pages)`,
    ['names', 'forms', 'tables made (background)', 'tables read', 'detector and first text'],
    [
      ...[...rounds].map(([name, times]) => [
        name,
        String(times[0]?.forms ?? ''),
        middle(times, ({ made }) => made),
        middle(times, ({ read }) => read),
        middle(times, ({ detector }) => detector),
      ]),
      ['goal', '', '', '8', '8'],
    ],
  );
}
