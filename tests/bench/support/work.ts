/** What one page cost on its main thread, and how much of it was ours: read off a trace. */
import type { TraceEvent } from './trace.ts';

/** What a page's own script notes when it starts, so that its thread can be told from all others. */
export const PAGE_MARK = 'sidelight-bench-page';
/** What it notes at the first frame that shows a mark. */
export const MARKS_MARK = 'sidelight-bench-marks';

export interface Work {
  /** ms of processor time of all tasks of the thread. */
  cpu: number;
  /** ms of processor time in our script, all together. */
  ours: number;
  /** ms of the task that held most of our script: processor time, and wall time. */
  longestCpu: number;
  longestWall: number;
  /** ms from the start of our script to the end of its evaluation. */
  evaluation: number;
  /** ms from the start of our script to the first frame with a mark; null where nothing was marked. */
  firstMarks: number | null;
  /** Layouts, and updates of styles, inside our script: forced by it. */
  layouts: number;
  styles: number;
  /** ms of processor time of these updates of styles. */
  stylesCpu: number;
}

const OUR_SCRIPT = 'content-scripts/content.js';
/** The browser's name of the world our script runs in. */
export const OUR_WORLD = 'Sidelight';
/** Where promises go on. No page that is measured has any of its own. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const RUNS_SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.run']);

const ms = (microseconds = 0): number => microseconds / 1000;
const sum = (events: readonly TraceEvent[], pick: (event: TraceEvent) => number | undefined): number =>
  events.reduce((total, event) => total + ms(pick(event)), 0);

const runsOurs = ({ name, args }: TraceEvent): boolean =>
  RUNS_SCRIPT.has(name) &&
  (String(args.data?.url ?? '').includes(OUR_SCRIPT) || (args.data?.worldName ?? args.worldName) === OUR_WORLD);

/** The work on the thread of the page that noted PAGE_MARK last. @throws {Error} where none did */
export function workOf(events: readonly TraceEvent[]): Work {
  const page = events.findLast(({ name }) => name === PAGE_MARK);
  if (!page) throw new Error('The page did not run its script.');
  const thread = events.filter(({ pid, tid, ph, ts }) => pid === page.pid && tid === page.tid && ph === 'X' && ts >= 0);
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  const first = thread.find(runsOurs);
  const scripts = outermost(
    thread.filter((event) => runsOurs(event) || (event.name === MICROTASKS && first && event.ts >= first.ts)),
  );
  const perTask = new Map<TraceEvent, TraceEvent[]>();
  let at = 0;
  for (const script of scripts) {
    while (tasks[at + 1] && (tasks[at + 1]?.ts ?? 0) <= script.ts) at++;
    const task = tasks[at];
    if (task) perTask.set(task, [...(perTask.get(task) ?? []), script]);
  }
  const shares = [...perTask.values()];
  const marks = first && events.find(({ name, pid, ts }) => name === MARKS_MARK && pid === page.pid && ts >= first.ts);
  const forced = (name: string) => thread.filter((event) => event.name === name && isInside(event, scripts));
  const styles = forced('UpdateLayoutTree');
  return {
    cpu: sum(tasks, ({ tdur }) => tdur),
    ours: sum(scripts, ({ tdur }) => tdur),
    longestCpu: Math.max(0, ...shares.map((share) => sum(share, ({ tdur }) => tdur))),
    longestWall: Math.max(0, ...shares.map((share) => sum(share, ({ dur }) => dur))),
    evaluation: ms(first?.dur),
    firstMarks: first && marks ? ms(marks.ts - first.ts) : null,
    layouts: forced('Layout').length,
    styles: styles.length,
    stylesCpu: sum(styles, ({ tdur }) => tdur),
  };
}

/** Leaves out events inside an earlier one: their time is in it already. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function isInside({ ts }: TraceEvent, outer: readonly TraceEvent[]): boolean {
  let low = 0;
  let high = outer.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const event = outer[middle] as TraceEvent;
    if (event.ts > ts) high = middle - 1;
    else if (event.ts + (event.dur ?? 0) < ts) low = middle + 1;
    else return true;
  }
  return false;
}
