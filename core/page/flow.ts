/** Text flows: the runs of inline text of one block, joined so that a name may cross `<b>`, `<a>` or a line break. */
import { closest, isElement, parentElementOf, parentOf, typeOf } from './dom.ts';
import { INLINE, isRead, kindOf, UNREAD_SELECTOR, WORD_BREAKING } from './elements.ts';

/** What text can stand in directly: a block element, or the top of an open shadow tree. */
export type Block = Element | ShadowRoot;

/** A run of text nodes read as one text. `starts[i]` is the offset of `nodes[i]` in `text`, in UTF-16 code units. */
export interface Flow {
  /** The block the run stands in directly. */
  readonly block: Block;
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** A place in a text node. */
export interface NodePoint {
  node: Text;
  offset: number;
}

const FRAGMENT_NODE = 11;

/** True where names may go on across this element's edges. */
export const isInline = (element: Element): boolean => {
  const kind = kindOf(element);
  return kind === INLINE || kind === WORD_BREAKING;
};

/** The block a node belongs to: the nearest at or above it that is not inline. Null outside any element. */
export function blockOf(node: Node): Block | null {
  let at: Node | null = node;
  while (at && (!isElement(at) || isInline(at)) && !isShadowRoot(at)) at = parentOf(at);
  return at as Block | null;
}

export const isShadowRoot = (node: Node): node is ShadowRoot => typeOf(node) === FRAGMENT_NODE && 'host' in node;

/** True at and inside an element, shadow trees included. */
export function isWithin(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = isShadowRoot(at) ? at.host : parentOf(at)) if (at === element) return true;
  return false;
}

/** The element that is, or hosts, a block. */
export const elementOf = (block: Block): Element => (isShadowRoot(block) ? block.host : block);

/** Tells where nothing at or above a block forbids reading it, within its own tree. For many blocks at one time. */
export function createReadable(): (block: Block) => boolean {
  // Blocks that change together mostly stand together.
  let parent: Element | null = null;
  let parentIsReadable = true;
  return (block) => {
    if (isShadowRoot(block)) return true;
    const around = parentElementOf(block);
    if (around !== parent) {
      parent = around;
      parentIsReadable = parent === null || closest(parent, UNREAD_SELECTOR) === null;
    }
    return parentIsReadable && isRead(block);
  };
}

/** The place of offset `at` of the flow's text. At a seam the end of a span belongs to the node before it. */
export function pointAt(flow: Flow, at: number, side: 'start' | 'end'): NodePoint | null {
  const { starts, nodes } = flow;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (side === 'start' ? start <= at : start < at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const start = starts[low];
  if (node === undefined || start === undefined) return null;
  const offset = at - start;
  return offset >= 0 && offset <= node.data.length ? { node, offset } : null;
}
