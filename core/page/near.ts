/** Which elements are on or near the screen, as far as the browser tells by itself: nobody asks for layout. */

/** Screens above and below the window that count as near: a reader who scrolls finds the marks there already. */
const MARGIN = '150% 0px';

/**
 * Milliseconds for which elements are gathered before they are watched: each time some are added, the browser looks at
 * all of them again.
 */
const GATHER_MS = 400;

export interface Near {
  watch(element: Element): void;
  unwatch(element: Element): void;
  end(): void;
}

/** Calls `onChange` with each watched element soon after it is first watched, and whenever it comes near or goes. */
export function watchNear(onChange: (element: Element, near: boolean) => void): Near {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // An element without a box of its own has no place to tell by: what it holds may be anywhere.
        const isPlaceless = boundingClientRect.width === 0 && boundingClientRect.height === 0;
        onChange(target, isIntersecting || isPlaceless);
      }
    },
    { rootMargin: MARGIN },
  );
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchAll = (): void => {
    timer = undefined;
    for (const element of waiting) observer.observe(element);
    waiting.clear();
  };
  return {
    watch(element) {
      waiting.add(element);
      timer ??= setTimeout(watchAll, GATHER_MS);
    },
    unwatch(element) {
      if (!waiting.delete(element)) observer.unobserve(element);
    },
    end() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
