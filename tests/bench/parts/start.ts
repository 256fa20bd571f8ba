/** From packed names to a detector that reads, in tabs where nothing is compiled yet. */
import { compileNames } from '../../../core/names/compile.ts';
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
        const whole = (await inTab(`bench.inOneGo(${JSON.stringify(packed)})`)) as number;
        const sliced = await inTab(`bench.inSlices(${JSON.stringify(packed)}, ${JSON.stringify(lang)})`);
        const times = { whole, ...(sliced as Omit<StartTimes, 'whole'>) };
        rounds.set(name, [...(rounds.get(name) ?? []), times]);
      }
    }
  } finally {
    await chromium.close();
  }
  const middle = (times: readonly StartTimes[], pick: (time: StartTimes) => number) => median(times.map(pick));
  printTable(
    `Start, cold, in fresh tabs: ms, the middle of ${ROUNDS} rounds (first marks: see pages)`,
    ['names', 'forms', 'in one go', 'in slices', 'longest slice', 'detector and first text'],
    [
      ...[...rounds].map(([name, times]) => [
        name,
        String(times[0]?.forms ?? ''),
        middle(times, ({ whole }) => whole),
        middle(times, ({ all }) => all),
        middle(times, ({ longest }) => longest),
        middle(times, ({ detector }) => detector),
      ]),
      ['goal', '', '', '', '8', '8'],
    ],
  );
}
