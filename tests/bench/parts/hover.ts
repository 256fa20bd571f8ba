/** The hit test of each pointer move, and the time from the end of the rest delay to the painted card. */
import { hoverText } from '../../e2e/support/hover.ts';
import { fixture, visit } from '../../e2e/support/session.ts';
import { waitForCard, waitForNoCard } from '../../e2e/support/wait.ts';
import { longHtml } from '../html/generated.ts';
import type { HitTimes } from '../in-page/hover.ts';
import { freshTab, startPlain, startWithExtension } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { least, median } from '../support/stats.ts';
import { printTable } from '../support/table.ts';
import { type TraceEvent, traced } from '../support/trace.ts';
import { OUR_WORLD } from '../support/work.ts';

const ROUNDS = 5;
const COUNTS = [100, 1_000, 10_000];
const CALLS = 2_000;
/** Its time grows with the marks. */
const BROWSER_CALLS = 20;
const CARDS = 7;
const FRAME_MS = 1000 / 60;

export async function hover(): Promise<void> {
  await hits();
  await cards();
}

async function hits(): Promise<void> {
  const script = await bundle('hover.ts', 'bench');
  const chromium = await startPlain();
  const rounds = new Map<number, HitTimes[]>();
  try {
    const { page, close } = await freshTab(chromium, longHtml(5_000), script);
    for (let i = 0; i < ROUNDS; i++) {
      for (const count of COUNTS) {
        const times = (await page.evaluate(`bench.hitTest(${count}, ${CALLS}, ${BROWSER_CALLS})`)) as HitTimes;
        rounds.set(count, [...(rounds.get(count) ?? []), times]);
      }
    }
    await close();
  } finally {
    await chromium.close();
  }
  printTable(
    `Hit test: ms a call, over ${CALLS} points of the window, the middle and the best of ${ROUNDS} rounds`,
    ['mentions', 'ours', 'best', 'highlightsFromPoint', 'hits'],
    [
      ...[...rounds].map(([count, times]) => [
        String(count),
        median(times.map(({ ours }) => ours)).toFixed(3),
        least(times.map(({ ours }) => ours)).toFixed(3),
        median(times.map(({ browser }) => browser ?? Number.NaN)),
        String(times[0]?.hits ?? 0),
      ]),
      ['goal, 10,000', '0.200', '', '', ''],
    ],
  );
}

async function cards(): Promise<void> {
  const chromium = await startWithExtension();
  const waits: Wait[] = [];
  try {
    const { page, close } = await visit(chromium, fixture('demo.html'));
    await page.waitForTimeout(1500);
    for (let i = 0; i < CARDS; i++) {
      const events = await traced(chromium.context, async () => {
        await hoverText(page, { text: 'China', within: 'main', nth: 0 });
        await waitForCard(page);
        await page.waitForTimeout(200);
      });
      const wait = timeToPaint(events);
      if (wait !== null) waits.push(wait);
      await page.mouse.move(2, 2, { steps: 3 });
      await waitForNoCard(page);
    }
    await close();
  } finally {
    await chromium.close();
  }
  const [first, ...later] = waits;
  const middle = (pick: (wait: Wait) => number) => median(later.map(pick));
  printTable(
    'From the end of the rest delay to the painted card: ms (a frame is 16.7 ms)',
    ['', 'timer late', 'our handler', 'to the painted frame', 'together', 'frames'],
    [
      first
        ? ['first card of the page', first.late, first.handler, first.frame, first.all, first.all / FRAME_MS]
        : ['no card was timed'],
      [
        `later ones, the middle of ${later.length}`,
        middle(({ late }) => late),
        middle(({ handler }) => handler),
        middle(({ frame }) => frame),
        middle(({ all }) => all),
        middle(({ all }) => all) / FRAME_MS,
      ],
      ['goal', '', '', '', FRAME_MS, 1],
    ],
  );
}

interface Wait {
  /** ms from when the timer is due to when it fires. */
  late: number;
  handler: number;
  /** ms from the end of the handler to the end of the next painted frame. */
  frame: number;
  all: number;
}

/**
 * From when the timer that shows the card is due to the end of the next painting. A pointer that moved after the rest
 * delay began is given the rest of it in a timer of its own: of our timers, the one with most to do shows the card.
 */
function timeToPaint(events: readonly TraceEvent[]): Wait | null {
  const calls = events.filter(
    ({ name, args }) => name === 'v8.callFunction' && (args.data ?? args).worldName === OUR_WORLD,
  );
  const ours = events.filter(
    (event) => event.name === 'TimerFire' && calls.some((call) => call.pid === event.pid && isInside(call, event)),
  );
  const [fired] = ours.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  const installed = events.find(
    ({ name, args, pid }) =>
      name === 'TimerInstall' && pid === fired?.pid && args.data?.timerId === fired?.args.data?.timerId,
  );
  if (!fired || !installed) return null;
  const done = fired.ts + (fired.dur ?? 0);
  const painted = events.find(
    ({ name, ts, pid, tid }) => name === 'Commit' && pid === fired.pid && tid === fired.tid && ts >= done,
  );
  if (!painted) return null;
  const due = installed.ts + Number(installed.args.data?.timeout ?? 0) * 1000;
  const end = painted.ts + (painted.dur ?? 0);
  return {
    late: (fired.ts - due) / 1000,
    handler: (done - fired.ts) / 1000,
    frame: (end - done) / 1000,
    all: (end - due) / 1000,
  };
}

const isInside = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
