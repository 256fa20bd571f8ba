import { SLICE_MS } from './slices.ts';

/** Resolves in a task of its own, after whatever the page wants to do first. */
function nextTask(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<unknown> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does all of a work that has chances to pause, in short tasks. */
export async function inTasks<T>(steps: Iterator<void, T>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE_MS;
  }
}
