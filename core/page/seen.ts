import { boxOf, isVisible, parentElementOf } from './dom.ts';

/** Boxes this small or smaller (CSS px) hold text for screen readers only, or nothing that is shown yet. */
const UNSEEN_PX = 1;
/** Elements around a text that are looked at: what clips it is near. */
const LEVELS = 4;

/**
 * False for text that is laid out but cannot be seen: transparent, invisible, or clipped away. It may be shown at any
 * moment without a change to the page, so it is read like other text; only stepping from name to name leaves it out.
 */
export function isSeen(element: Element): boolean {
  if (isVisible(element, { opacityProperty: true, visibilityProperty: true }) === false) return false;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = parentElementOf(at)) {
    const { width, height } = boxOf(at);
    if (Math.min(width, height) > UNSEEN_PX) continue;
    if (getComputedStyle(at).overflow !== 'visible') return false;
  }
  return true;
}
