/** Names in text that no style shows yet: left unmarked, and read again when their block appears on the screen. */
import { isVisible, parentElementOf } from './dom.ts';
import { type Block, elementOf } from './flow.ts';

export interface Hidden {
  /** True where the block is not rendered; from then on it is watched. */
  isHidden(block: Block): boolean;
}

/**
 * Only `display: none` counts: other invisible text keeps its place on the page, is painted over by no mark and hit by
 * no pointer. Asked only of blocks a name was found in, since the answer may cost the page a style update.
 */
export function watchHidden(onShown: (block: Block) => void, signal: AbortSignal): Hidden {
  const blocks = new WeakMap<Element, Set<Block>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const waiting = blocks.get(target);
      blocks.delete(target);
      for (const block of waiting ?? []) onShown(block);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    isHidden(block) {
      const element = boxOf(elementOf(block));
      if (isVisible(element) !== false) return false;
      const waiting = blocks.get(element);
      if (waiting) waiting.add(block);
      else {
        blocks.set(element, new Set([block]));
        observer.observe(element);
      }
      return true;
    },
  };
}

/** `display: contents` leaves an element without a box of its own though what it holds is shown: ask the one around it. */
function boxOf(element: Element): Element {
  let at = element;
  for (let up = parentElementOf(at); up && isWithoutBox(at); up = parentElementOf(at)) at = up;
  return at;
}

const isWithoutBox = (element: Element): boolean =>
  isVisible(element) === false && getComputedStyle(element).display === 'contents';
