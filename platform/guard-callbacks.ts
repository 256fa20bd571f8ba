/** Firefox tells no window what a content script lets go uncaught: there the browser's calls into our script are watched. */

/** How the browser calls back: timers and frames, observers, events. */
const TIMERS = ['setTimeout', 'requestIdleCallback', 'requestAnimationFrame'] as const;
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
const LISTENING = ['addEventListener', 'removeEventListener'] as const;

/** The part of a window that is looked at. */
export type Calling = Pick<typeof globalThis, (typeof TIMERS)[number] | (typeof OBSERVERS)[number]> & {
  EventTarget: { prototype: Pick<EventTarget, (typeof LISTENING)[number]> };
};

type Run = (...all: unknown[]) => unknown;

/**
 * From now on until the signal aborts, `heard` is told of what a callback throws, or what a promise it returns rejects
 * with; the browser goes on as it would. For a world of ours alone: the page's window keeps what it has.
 */
export function guardCallbacks(window: Calling, heard: (error: unknown) => void, signal: AbortSignal): void {
  const tell = (error: unknown) => {
    if (!signal.aborted) heard(error);
  };
  /** The same for the same callback, so that a listener can be removed. */
  const guards = new WeakMap<object, Run>();
  const guard = (run: unknown): unknown => {
    if (typeof run !== 'function') return run;
    const known = guards.get(run);
    if (known) return known;
    const guarded: Run = function (this: unknown, ...all) {
      try {
        const result: unknown = Reflect.apply(run, this, all);
        if (result instanceof Promise) result.catch(tell);
        return result;
      } catch (error) {
        tell(error);
        throw error;
      }
    };
    guards.set(run, guarded);
    return guarded;
  };

  const replace = <H extends object, N extends keyof H>(holder: H, name: N, make: (native: Run) => unknown): void => {
    const native = holder[name];
    if (typeof native !== 'function') return;
    const ours = make(native as Run) as H[N];
    holder[name] = ours;
    signal.addEventListener('abort', () => {
      // A newer script of ours may have put its own over it.
      if (holder[name] === ours) holder[name] = native;
    });
  };

  for (const name of TIMERS) {
    replace(
      window,
      name,
      (native) =>
        (run: unknown, ...rest: unknown[]) =>
          native.call(window, guard(run), ...rest),
    );
  }
  for (const name of OBSERVERS) {
    const construct = (native: Run, [run, ...rest]: unknown[]) => Reflect.construct(native, [guard(run), ...rest]);
    replace(window, name, (native) => new Proxy(native, { construct }));
  }
  for (const name of LISTENING) {
    replace(
      window.EventTarget.prototype,
      name,
      (native) =>
        function (this: unknown, type: unknown, listener: unknown, ...rest: unknown[]) {
          return native.call(this ?? window, type, guard(listener), ...rest);
        },
    );
  }
}
