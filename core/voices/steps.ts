/** Work with chances to pause: a page's work gives the thread back there, anybody else goes on at once. */
export type Steps<T> = Generator<void, T>;

/** All of it, in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps of cheap work that are done before a chance to pause: asking the clock costs as much as one of them. */
const STEPS_A_PAUSE = 8;

/** True after every so many steps; `step` counts them from 0. */
export const mayPause = (step: number): boolean => step % STEPS_A_PAUSE === STEPS_A_PAUSE - 1;
