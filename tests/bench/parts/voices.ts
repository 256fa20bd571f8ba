/** What reading who says what costs: a text of 10,000 words in a fresh tab, and the weight of its code. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readVoiceTables } from '../../../scripts/data/voices.ts';
import type { VoiceTimes } from '../in-page/voices.ts';
import { addScript, freshTab, startPlain } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { least, median } from '../support/stats.ts';
import { printTable } from '../support/table.ts';
import { article } from '../voices/article.ts';

const WORDS = 10_000;
const ROUNDS = 5;
const GOAL_MS = 60;
const GOAL_STEP_MS = 8;
const EMPTY = '<!doctype html><html lang="en"><title>Voices</title><body></body></html>';

export async function voices(): Promise<void> {
  const script = await bundle('voices.ts', 'bench');
  const tables = JSON.stringify(await readVoiceTables('en'));
  const text = JSON.stringify(article(WORDS));
  const other = compromise();
  const chromium = await startPlain();
  const ours: VoiceTimes[] = [];
  const theirs: number[] = [];
  try {
    for (let i = 0; i < ROUNDS; i++) {
      const { page, close } = await freshTab(chromium, EMPTY, script);
      ours.push((await page.evaluate(`bench.voices(${tables}, ${text})`)) as VoiceTimes);
      if (other !== null) {
        await addScript(page, other);
        theirs.push((await page.evaluate(`bench.yardstick(${text})`)) as number);
      }
      await close();
    }
  } finally {
    await chromium.close();
  }
  printTable(
    `Voices: ms for ${WORDS} words in a fresh tab, ${ours[0]?.statements ?? 0} statements, the best and the middle of ${ROUNDS} rounds`,
    ['', 'best', 'middle', 'goal'],
    [
      ['tables ready', ...both(ours.map(({ ready }) => ready)), ''],
      ['  longest step', ...both(ours.map(({ readyStep }) => readyStep)), GOAL_STEP_MS],
      ['reading', ...both(ours.map(({ total }) => total)), GOAL_MS],
      ['  longest step', ...both(ours.map(({ longest }) => longest)), GOAL_STEP_MS],
      ['compromise', ...both(theirs), ''],
    ],
  );
  if (other === null)
    console.log('  compromise is not there: npm install --no-save compromise, or COMPROMISE=its folder');
  const kB = (code: string): string => (gzipSync(code, { level: 9 }).length / 1000).toFixed(1);
  printTable(
    'Weight, gzip -9, kB',
    ['', 'kB', 'goal'],
    [
      ['code', kB(script), '15'],
      ['tables, English (data)', kB(await readVoiceTables('en')), ''],
      ['tables, German (data)', kB(await readVoiceTables('de')), ''],
      ['compromise', other === null ? null : kB(other), ''],
    ],
  );
}

const both = (times: readonly number[]): [number, number] => [least(times), median(times)];

/** compromise as one script, where it is installed. It is no dependency of the project. */
function compromise(): string | null {
  try {
    const folder = process.env.COMPROMISE ?? dirname(createRequire(import.meta.url).resolve('compromise/package.json'));
    return readFileSync(join(folder, 'builds/compromise.js'), 'utf8');
  } catch {
    return null;
  }
}
