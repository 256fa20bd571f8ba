/** Runs long work in short slices, so that no task of ours is long enough for a reader to feel. */

/** Milliseconds a slice may take before it gives the thread back; half a frame at 120 Hz leaves room for the page. */
export const SLICE_MS = 4;
/** Milliseconds after which work goes on although the page is never idle. */
const IDLE_TIMEOUT_MS = 300;

/** A generator pauses at each yield; a plain function runs in one go. */
type Work = () => Generator<void, unknown> | void;

export interface Slices {
  /** Queues work; pieces run one after another in the order they came. `soon` starts without waiting for idle time. */
  add(work: Work, when?: 'soon' | 'idle'): void;
  /** True while work is queued or running. */
  readonly busy: boolean;
  /** Counts the slices: while it stays the same, nothing but our own work has run. */
  readonly turn: number;
}

/** `onDone` is called whenever nothing is left to do. */
export function createSlices(
  window: Window,
  signal: AbortSignal,
  onDone: () => void = () => undefined,
  now = () => performance.now(),
): Slices {
  const queue: Work[] = [];
  let current: Generator<void, unknown> | null = null;
  let scheduled = false;
  let turn = 0;

  const slice = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    turn++;
    const end = now() + SLICE_MS;
    let isWhole = false;
    try {
      do {
        current ??= queue.shift()?.() ?? null;
        if (current?.next().done) current = null;
      } while ((current || queue.length > 0) && now() < end);
      isWhole = true;
    } finally {
      // A piece that threw is done with; those behind it are not to wait for ever.
      if (!isWhole) current = null;
      if (current || queue.length > 0) schedule('idle');
      else onDone();
    }
  };

  const schedule = (when: 'soon' | 'idle'): void => {
    if (scheduled) return;
    scheduled = true;
    if (when === 'soon') setTimeout(slice, 0);
    else if (typeof window.requestIdleCallback === 'function') {
      window.requestIdleCallback(slice, { timeout: IDLE_TIMEOUT_MS });
    } else setTimeout(slice, SLICE_MS);
  };

  return {
    add(work, when = 'idle') {
      queue.push(work);
      schedule(when);
    },
    get busy() {
      return current !== null || queue.length > 0;
    },
    get turn() {
      return turn;
    },
  };
}
