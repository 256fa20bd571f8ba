/** Painting marks, and what the page's own edits cost under them. */
import { readFileSync } from 'node:fs';
import { longHtml } from '../html/generated.ts';
import type { MarkingTimes } from '../in-page/marking.ts';
import { freshTab, startPair, startPlain } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/stats.ts';
import { printTable } from '../support/table.ts';
import { compare, middle } from '../support/visit.ts';

const ROUNDS = 7;
const COUNTS = [0, 200, 1_000, 6_000];
/** About half a megabyte. */
const NODES = 5_000;
const EDITS = 1_000;
const STYLES = readFileSync(new URL('../../../assets/styles/highlights.css', import.meta.url), 'utf8');

const page = (): string => longHtml(NODES).replace('</head>', `<style>${STYLES}</style></head>`);

export async function marking(): Promise<void> {
  await painting();
  await edits();
}

async function painting(): Promise<void> {
  const script = await bundle('marking.ts', 'bench');
  const chromium = await startPlain();
  const rounds = new Map<string, MarkingTimes[]>();
  const editing = new Map<string, { call: number; frame: number }[]>();
  try {
    const { page: tab, close } = await freshTab(chromium, page(), script);
    for (let i = 0; i < ROUNDS; i++) {
      for (const count of COUNTS) {
        for (const [name, call] of [
          ['ours', `bench.mark(${count})`],
          ['all at once', `bench.markPlainly(${count})`],
        ] as const) {
          const key = `${count} marks, ${name}`;
          rounds.set(key, [...(rounds.get(key) ?? []), (await tab.evaluate(call)) as MarkingTimes]);
        }
      }
      for (const kind of ['none', 'ours', 'live']) {
        const times = (await tab.evaluate(`bench.editUnder(1000, ${EDITS}, '${kind}')`)) as {
          call: number;
          frame: number;
        };
        editing.set(kind, [...(editing.get(kind) ?? []), times]);
      }
    }
    await close();
  } finally {
    await chromium.close();
  }
  printTable(
    `Marking a page of ${NODES} paragraphs: ms, the middle of ${ROUNDS} rounds (a frame is 16.7 ms)`,
    ['marks', 'our call', 'to the end of the next frame', 'painted'],
    [
      ...[...rounds].map(([name, times]) => [
        name,
        median(times.map(({ call }) => call)),
        median(times.map(({ frame }) => frame)),
        String(median(times.map(({ painted }) => painted))),
      ]),
      ['goal, 1,000 marks', '', '33.3', ''],
    ],
  );
  printTable(
    `${EDITS} later edits of text, on a page with 1,000 marks: ms, the middle of ${ROUNDS} rounds`,
    ['marks', 'the edits', 'to the end of the next frame'],
    [
      ...[...editing].map(([kind, times]) => [
        kind,
        median(times.map(({ call }) => call)),
        median(times.map(({ frame }) => frame)),
      ]),
      ['goal', 'as without', ''],
    ],
  );
}

async function edits(): Promise<void> {
  const pair = await startPair();
  try {
    const plan = {
      html: longHtml(NODES),
      action: (tab: { evaluate(run: () => number): Promise<number> }) => tab.evaluate(editTexts),
    };
    const { with: ours, without, added } = await compare(pair, plan, 5);
    printTable(
      `${EDITS} edits of text with the extension on: ms, the middle of 5 rounds`,
      ['', 'main thread', 'our script', 'forced layouts'],
      [
        ['without', middle(without, ({ cpu }) => cpu), '', ''],
        [
          'with',
          middle(ours, ({ cpu }) => cpu),
          middle(ours, (one) => one.ours),
          String(middle(ours, ({ layouts }) => layouts)),
        ],
        ['added', added, '', ''],
      ],
    );
  } finally {
    await pair.close();
  }
}

/** Runs inside the page. */
function editTexts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let edits = 0;
  for (let node = walker.nextNode(); node && edits < 1000; node = walker.nextNode(), edits++) {
    (node as Text).data = `${(node as Text).data.slice(0, -1)}!`;
  }
  return edits;
}
