/** Brings a mention into view for a keyboard step, moving the page no more than needed and without animation. */
import type { PageMention } from '../page/page-mention.ts';
import { SCROLL_MARGIN } from './timing.ts';
import { viewportOf } from './viewport.ts';

/** True when the mention's first line is within the window. */
export function isInView(document: Document, mention: PageMention): boolean {
  return overshoot(document, mention, 0) === 0;
}

/**
 * The jump is instant, like that of the browser's own search: a page that glides under a card that has just taken the
 * focus is hard to follow, and readers who ask for less motion get what they asked for.
 */
export function scrollIntoView(document: Document, mention: PageMention): void {
  if (overshoot(document, mention, SCROLL_MARGIN) === 0) return;
  // The element first, for scrolling boxes inside the page; then the line, for elements taller than the window.
  if (overshoot(document, mention, 0) !== 0) {
    mention.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }
  const top = overshoot(document, mention, SCROLL_MARGIN);
  if (top !== 0) document.defaultView?.scrollBy({ top, behavior: 'instant' });
}

/** px by which the page has to scroll for the first line to stand `margin` px inside the window; 0 when it does. */
function overshoot(document: Document, mention: PageMention, margin: number): number {
  const rect = mention.rects()[0];
  if (!rect) return 0;
  const { height } = viewportOf(document);
  if (rect.top < margin) return rect.top - margin;
  return Math.max(0, rect.bottom - (height - margin));
}
