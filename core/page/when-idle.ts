/** Milliseconds after which work is done although the page is never idle. */
const IDLE_TIMEOUT_MS = 1000;

/** Runs work when the page has nothing else to do; not at all once the signal has aborted. */
export function whenIdle(signal: AbortSignal): (work: () => void) => void {
  return (work) => {
    const run = (): void => {
      if (!signal.aborted) work();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(run, 0);
  };
}
