/** Runs inside a page: finding the mention under a point. */
import { PageIndex } from '../../../core/page/page-index.ts';
import { place } from './marking.ts';

export interface HitTimes {
  /** ms a call. */
  ours: number;
  /** ms a call of CSS.highlights.highlightsFromPoint; null where the browser has none. */
  browser: number | null;
  hits: number;
  mentions: number;
}

interface WithPoints extends HighlightRegistry {
  highlightsFromPoint?(x: number, y: number): unknown[];
}

/** Hit tests at `calls` points all over the window of a page with `count` mentions. */
export function hitTest(count: number, calls: number, browserCalls: number): HitTimes {
  const index = new PageIndex(document);
  const placed = place(index, count).flat();
  scrollTo(0, document.body.scrollHeight / 2);
  const points = Array.from({ length: calls }, (_, i) => [(i * 97) % innerWidth, (i * 61) % innerHeight] as const);
  index.at(10, 10);
  let hits = 0;
  let start = performance.now();
  for (const [x, y] of points) if (index.at(x, y)) hits++;
  const ours = (performance.now() - start) / calls;
  const highlights = CSS.highlights as WithPoints;
  let browser: number | null = null;
  if (highlights.highlightsFromPoint) {
    highlights.set('sidelight-open', new Highlight(...placed.map(({ range }) => range)));
    highlights.highlightsFromPoint(10, 10);
    start = performance.now();
    for (const [x, y] of points.slice(0, browserCalls)) highlights.highlightsFromPoint(x, y);
    browser = (performance.now() - start) / browserCalls;
    highlights.delete('sidelight-open');
  }
  return { ours, browser, hits, mentions: placed.length };
}
