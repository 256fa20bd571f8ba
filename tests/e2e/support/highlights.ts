import type { Tab } from './tab.ts';
import { until } from './wait.ts';

/** The page's painted highlights: the text of each range, in document order, by the highlight's name. */
export type Highlights = Record<string, string[]>;

export function highlights(page: Tab): Promise<Highlights> {
  return page.evaluate(readHighlights, undefined);
}

/** Every marked text of the page, in document order. */
export async function markedTexts(page: Tab): Promise<string[]> {
  return Object.values(await highlights(page)).flat();
}

/** Highlights once there is at least one range, or as they are when time runs out. */
export async function waitForHighlights(page: Tab, timeoutMs?: number): Promise<Highlights> {
  const found = await until(async () => {
    const now = await highlights(page);
    return Object.values(now).some((texts) => texts.length > 0) && now;
  }, timeoutMs);
  return found ?? highlights(page);
}

/** Marked texts inside an element of the page's own document, sorted: shadow trees have no selectors from outside. */
export async function markedTextsIn(page: Tab, selector: string): Promise<string[]> {
  return Object.values(await page.evaluate(readHighlights, selector))
    .flat()
    .sort();
}

/**
 * Runs inside the page, in Firefox as well: it must not refer to anything outside itself. A static range whose text
 * has been edited since is not painted, and is left out.
 */
export function readHighlights(within?: string): Highlights {
  const root = within === undefined ? null : document.querySelector(within);
  const result: Highlights = {};
  for (const [name, highlight] of CSS.highlights) {
    const lives: Range[] = [];
    for (const range of highlight) {
      if (within !== undefined && !root?.contains(range.startContainer)) continue;
      try {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.startContainer === range.startContainer) lives.push(live);
      } catch {
        // Past the end of what its text is now.
      }
    }
    const order = (left: Range, right: Range) =>
      left.startContainer.getRootNode() === right.startContainer.getRootNode()
        ? left.compareBoundaryPoints(Range.START_TO_START, right)
        : 0;
    result[name] = lives.sort(order).map(String);
  }
  return result;
}
