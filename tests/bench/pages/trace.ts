/** Records what the main thread of a page does, through the browser's own tracing. */
import type { BrowserContext } from 'playwright-core';

/** The part of a trace event that is used here. Times are microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; frame?: string } & Record<string, unknown> };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'toplevel',
  'v8',
];

/** Runs `action` and returns the events of all processes meanwhile. */
export async function traced(context: BrowserContext, action: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser to trace.');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await action();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

export interface OurWork {
  /** ms from the start of our script to the end of its evaluation. */
  evaluation: number;
  /** ms of main-thread time in our script, all together. */
  total: number;
  /** ms of our script in the task that held most of it. */
  longest: number;
  /** When our script started, in microseconds of the trace's clock. */
  startedAt: number;
}

/** Events that run script, by where the address of the script stands in them. */
const RUNS_SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'V8.RunScript']);

/** What a content script cost on the main thread it ran on; null where it did not run. */
export function workOf(events: readonly TraceEvent[], script: (url: string) => boolean): OurWork | null {
  const ours = events
    .filter(({ name, ph, args }) => ph === 'X' && RUNS_SCRIPT.has(name) && script(String(args.data?.url ?? '')))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const [first] = ours;
  if (!first) return null;
  const outer = ours.filter((event) => event.pid === first.pid && event.tid === first.tid).filter(outermost());
  const tasks = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name === 'RunTask' && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts);
  const byTask = new Map<TraceEvent | undefined, number>();
  for (const event of outer) {
    const task = tasks.findLast(({ ts, dur = 0 }) => ts <= event.ts && event.ts < ts + dur);
    byTask.set(task, (byTask.get(task) ?? 0) + (event.dur ?? 0));
  }
  const durations = outer.map(({ dur = 0 }) => dur);
  return {
    evaluation: (first.dur ?? 0) / 1000,
    total: durations.reduce((sum, dur) => sum + dur, 0) / 1000,
    longest: Math.max(...byTask.values()) / 1000,
    startedAt: first.ts,
  };
}

/** Leaves out events inside an earlier one: their time is in it already. */
function outermost(): (event: TraceEvent) => boolean {
  let end = Number.NEGATIVE_INFINITY;
  return ({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  };
}
