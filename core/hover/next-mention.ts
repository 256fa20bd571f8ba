/** Which mention a keyboard step goes to. */
import type { PageMention } from '../page/page-mention.ts';

export type Direction = 'next' | 'previous';

/** Where a step starts: the mention last visited, or the place of the page's selection, or the window. */
export interface StepOrigin {
  /** Open, or opened last, and still on the page. */
  mention: PageMention | null;
  /** Node of the selection's focus; null without one. */
  selection: Node | null;
  viewport: { width: number; height: number };
}

/** The mention to go to, around the ends of the page; null when none is rendered. */
export function nextMention(
  mentions: readonly PageMention[],
  direction: Direction,
  origin: StepOrigin,
): PageMention | null {
  const ordered = direction === 'next' ? mentions : [...mentions].reverse();
  const start = startOf(ordered, direction, origin);
  for (let index = 0; index < ordered.length; index++) {
    const mention = ordered[(start + index) % ordered.length];
    if (mention?.rects().length && mention.isSeen()) return mention;
  }
  return null;
}

/** Index in the walking order at which the search begins. */
function startOf(ordered: readonly PageMention[], direction: Direction, origin: StepOrigin): number {
  const { mention, selection } = origin;
  if (mention) {
    const at = ordered.findIndex((other) => other.id === mention.id);
    if (at >= 0) return at + 1;
  }
  if (selection) {
    const at = ordered.findIndex((other) => lies(other.element, direction, selection));
    if (at >= 0) return at;
  }
  return Math.max(
    0,
    ordered.findIndex((other) => inView(other, origin.viewport)),
  );
}

function lies(element: Element, direction: Direction, from: Node): boolean {
  const position = from.compareDocumentPosition(element);
  const wanted = direction === 'next' ? from.DOCUMENT_POSITION_FOLLOWING : from.DOCUMENT_POSITION_PRECEDING;
  // The block the selection is in counts too: its own mentions are the nearest.
  return (position & (wanted | from.DOCUMENT_POSITION_CONTAINS | from.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}

function inView(mention: PageMention, viewport: { width: number; height: number }): boolean {
  return mention
    .rects()
    .some((rect) => rect.bottom > 0 && rect.top < viewport.height && rect.right > 0 && rect.left < viewport.width);
}
