/** Where a piece of text stands on a page, whatever elements it runs through. */

export interface TextBox {
  /** What the page has there, letter for letter. */
  text: string;
  /** Client rectangles in CSS px of the viewport, one a line. */
  rects: { x: number; y: number; width: number; height: number }[];
}

export interface TextQuery {
  text: string;
  /** Which occurrence, from 0. */
  nth?: number;
  /** CSS selector of the element to search in; the body by default. */
  within?: string;
}

/**
 * Runs inside the page: it must not refer to anything outside itself. Scrolls the text into view and measures it.
 * White space in the query stands for any white space. Text that is not rendered does not count.
 * @returns null where the page has no such occurrence
 */
export function findText({ text, nth = 0, within = 'body' }: TextQuery): TextBox | null {
  const root = document.querySelector(within);
  if (!root) return null;
  const nodes: { node: Text; start: number }[] = [];
  let all = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, noscript, template')) continue;
    nodes.push({ node, start: all.length });
    all += node.data;
  }
  const place = (offset: number, isEnd: boolean) => {
    const at = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset)) ?? nodes[0];
    return at ? { node: at.node, offset: offset - at.start } : null;
  };
  const pattern = text
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape?.(word) ?? word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  let seen = 0;
  for (const match of all.matchAll(new RegExp(pattern, 'g'))) {
    const from = place(match.index, false);
    const to = place(match.index + match[0].length, true);
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    if (range.getBoundingClientRect().width === 0) continue;
    if (seen++ < nth) continue;
    from.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rects = [...range.getClientRects()]
      .filter((rect) => rect.width > 0 && rect.height > 0)
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
    return { text: range.toString(), rects };
  }
  return null;
}
