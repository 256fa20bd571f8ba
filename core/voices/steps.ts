/** Work with chances to pause: a page's work gives the thread back there, anybody else goes on at once. */
export type Steps<T> = Generator<void, T>;

/** All of it, in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
