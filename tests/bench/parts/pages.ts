/** What a page load costs with us and without: processor time, longest task, first marks, forced layout, layout shift. */
import { fixture } from '../../e2e/support/session.ts';
import { liveHtml, longHtml, TINY_HTML } from '../html/generated.ts';
import { type Pair, startPair } from '../support/browsers.ts';
import { type NamedHtml, realPages } from '../support/pages.ts';
import { median, most } from '../support/stats.ts';
import { type Cell, printTable } from '../support/table.ts';
import { type Compared, compare, middle, type VisitPlan } from '../support/visit.ts';

const ROUNDS = 5;
/** The long ones take long. */
const LONG_ROUNDS = 3;
const LIVE_SECONDS = 10;
const LIVE_RATE = 200;

const HEAD = [
  'page',
  'added CPU',
  'our script',
  'longest task',
  '(wall)',
  'evaluation',
  'first marks',
  'marks',
  'shift',
  'forced layout',
  'forced style',
];
const GOALS = ['goal', 'median 30, most 60', '', '16', '16', '', 'median 50', '', '0', '0', ''];

export const pages = (): Promise<void> => withPair(loads);
/** Pages no newspaper would print: long ones, and ones that never stop growing. */
export const stress = (): Promise<void> => withPair(generated);

async function withPair(run: (pair: Pair) => Promise<void>): Promise<void> {
  const pair = await startPair();
  try {
    await run(pair);
  } finally {
    await pair.close();
  }
}

async function loads(pair: Pair): Promise<void> {
  const real = realPages();
  const all: NamedHtml[] = [...real, ['demo', fixture('demo.html')], ['tiny: one paragraph without a name', TINY_HTML]];
  const results: (readonly [string, Compared])[] = [];
  for (const [name, html] of all) results.push([name, await compare(pair, { html }, ROUNDS)]);
  const measured = results.slice(0, real.length || 1).map(([, compared]) => compared);
  const first = measured.map((compared) => firstMarks(compared)).filter((time) => time !== null);
  const over = (pick: (compared: Compared) => number) => measured.map(pick);
  printTable(
    `Page loads: ms, the middle of ${ROUNDS} rounds; added CPU is the main thread with us less without us`,
    HEAD,
    [
      ...results.map(([name, compared]) => row(name, compared)),
      [
        'real pages: median',
        median(over(({ added }) => added)),
        median(over((one) => middle(one.with, ({ ours }) => ours))),
        median(over((one) => middle(one.with, ({ longestCpu }) => longestCpu))),
        median(over((one) => middle(one.with, ({ longestWall }) => longestWall))),
        median(over((one) => middle(one.with, ({ evaluation }) => evaluation))),
        median(first),
      ],
      [
        'real pages: most',
        most(over(({ added }) => added)),
        most(over((one) => middle(one.with, ({ ours }) => ours))),
        most(over((one) => middle(one.with, ({ longestCpu }) => longestCpu))),
        most(over((one) => middle(one.with, ({ longestWall }) => longestWall))),
        most(over((one) => middle(one.with, ({ evaluation }) => evaluation))),
        most(first),
      ],
      GOALS,
      ['goal, tiny page', '5'],
    ],
  );
}

async function generated(pair: Pair): Promise<void> {
  const plans: (readonly [string, VisitPlan])[] = [
    ['5 MB in 50,000 nodes', { html: longHtml(50_000), settle: 8000 }],
    [`${LIVE_RATE} nodes a second for ${LIVE_SECONDS} s`, { html: liveHtml(LIVE_RATE, LIVE_SECONDS), settle: 12_000 }],
    ['1,000 paragraphs inserted at once, without names', inserting(NO_NAMES)],
    ['1,000 paragraphs inserted at once, two names in each', inserting(TWO_NAMES)],
  ];
  const rows: Cell[][] = [];
  for (const [name, plan] of plans) rows.push(row(name, await compare(pair, plan, LONG_ROUNDS)));
  printTable(`Generated pages: ms, the middle of ${LONG_ROUNDS} rounds`, HEAD, [
    ...rows,
    ['goal', '1,000 paragraphs: 35', '', '16', '16', '', '', '', '0', '0', ''],
  ]);
}

const NO_NAMES = 'The government said that it would talk to its neighbors and to others about it.';
const TWO_NAMES = 'The government of Turkey said that it would talk to India and to others about it.';

const inserting = (text: string): VisitPlan => ({
  html: longHtml(50),
  action: (page) => page.evaluate(insertParagraphs, { count: 1000, text }),
});

/** Runs inside the page. */
function insertParagraphs({ count, text }: { count: number; text: string }): void {
  const main = document.querySelector('main');
  for (let i = 0; i < count; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Line ${i}: ${text}`;
    main?.append(paragraph);
  }
}

function firstMarks({ with: rounds }: Compared): number | null {
  const times = rounds.map((round) => round.firstMarks).filter((time) => time !== null);
  return times.length === rounds.length ? median(times) : null;
}

function row(name: string, compared: Compared): Cell[] {
  const { with: rounds, without, added } = compared;
  const shift = middle(rounds, (round) => round.shift) - middle(without, (round) => round.shift);
  return [
    name,
    added,
    middle(rounds, ({ ours }) => ours),
    middle(rounds, ({ longestCpu }) => longestCpu),
    middle(rounds, ({ longestWall }) => longestWall),
    middle(rounds, ({ evaluation }) => evaluation),
    firstMarks(compared),
    String(middle(rounds, ({ marks }) => marks)),
    shift.toFixed(3),
    String(most(rounds.map(({ layouts }) => layouts))),
    `${most(rounds.map(({ styles }) => styles))} in ${middle(rounds, ({ stylesCpu }) => stylesCpu).toFixed(1)}`,
  ];
}
