/** Watches, while a card is open, that the reader can see it: pages remove, move, restyle or cover what is not theirs. */
import { documentOf, isInPage } from './dom.ts';
import { createGuard } from './guard.ts';
import type { Host } from './host.ts';
import { inViewTransition } from './view-transition.ts';

/** Milliseconds between two looks while a card is open. */
const LOOK_EVERY_MS = 400;
/** Pixels from the card's edges at which it is looked whether something lies over it. */
const INSET_PX = 12;
/** Of the five places looked at, those that must be free: a notice of the page may lie over a corner. */
const MIN_FREE = 3;

export interface HostGuard {
  /** A card hangs on `near` now; null for none. */
  watch(near: Element | null): void;
  /** True where the page kept the card from showing: none should be opened any more. */
  readonly gaveUp: boolean;
}

/** `card` gives the open card's element; null where it is not to be seen just now. */
export function guardHost(
  host: Host,
  card: () => Element | null,
  onGivenUp: () => void,
  signal: AbortSignal,
): HostGuard {
  let near: Element | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const guard = createGuard({
    isIntact: () => near === null || (host.isIntact(near) && !isCovered(host.element, card())),
    restore: () => near && host.raise(near),
    giveUp: onGivenUp,
  });
  const watch = (next: Element | null): void => {
    near = guard.gaveUp ? null : next;
    clearInterval(timer);
    if (near) timer = setInterval(look, LOOK_EVERY_MS);
  };
  const look = (): void => {
    if (!near || !isInPage(near) || documentOf(near).visibilityState === 'hidden') return;
    if (isTheirTurn(host.element)) return;
    guard.look();
    if (guard.gaveUp) watch(null);
  };
  signal.addEventListener('abort', () => watch(null));
  return {
    watch,
    get gaveUp() {
      return guard.gaveUp;
    },
  };
}

/** True where the page rightly shows something else than us: a modal dialog, a film, or one view turning into another. */
function isTheirTurn(host: Element): boolean {
  const { fullscreenElement } = host.ownerDocument;
  if (inViewTransition(host.ownerDocument)) return true;
  if (fullscreenElement && !fullscreenElement.contains(host)) return true;
  return [...host.ownerDocument.querySelectorAll('dialog:modal')].some((dialog) => !dialog.contains(host));
}

function isCovered(host: Element, card: Element | null): boolean {
  if (!card) return false;
  const { left, right, top, bottom, width, height } = card.getBoundingClientRect();
  if (width === 0 || height === 0) return true;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + INSET_PX, top + INSET_PX],
    [right - INSET_PX, top + INSET_PX],
    [left + INSET_PX, bottom - INSET_PX],
    [right - INSET_PX, bottom - INSET_PX],
  ] as const;
  const seen = points.map(([x, y]) => host.ownerDocument.elementFromPoint(x, y)).filter((element) => element !== null);
  return seen.filter((element) => element === host).length < Math.min(MIN_FREE, seen.length);
}
