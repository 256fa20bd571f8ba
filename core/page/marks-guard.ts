/** Pages share CSS.highlights with us, and may clear or overwrite it: looked at while the reader is at work there. */
import { createGuard } from './guard.ts';
import type { Marks } from './marks.ts';

/** Milliseconds between two looks. Events of the reader drive them: a page nobody looks at costs nothing. */
const LOOK_EVERY_MS = 500;

export interface MarksGuard {
  /** To be called when the page was read. */
  look(): void;
  /** True where the page kept taking the marks away, so that there are none any more. */
  readonly gaveUp: boolean;
}

export function guardMarks(document: Document, marks: readonly Marks[], signal: AbortSignal): MarksGuard {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const guard = createGuard({
    isIntact: () => marks.every((each) => each.isIntact()),
    restore() {
      for (const each of marks) if (!each.isIntact()) each.restore();
    },
    giveUp() {
      for (const each of marks) each.giveUp();
    },
  });
  const look = (): void => {
    const now = performance.now();
    if (signal.aborted || now - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = now;
    guard.look();
  };
  for (const type of ['pointermove', 'scroll', 'keydown', 'visibilitychange']) {
    document.addEventListener(type, (event) => event.isTrusted && look(), { capture: true, passive: true, signal });
  }
  return {
    look,
    get gaveUp() {
      return guard.gaveUp;
    },
  };
}
