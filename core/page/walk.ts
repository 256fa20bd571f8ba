/** Walks a part of a page in document order and reports its text flows. */
import {
  BLOCK,
  IMAGE,
  INLINE,
  INVISIBLE,
  isUnreadByAttribute,
  kindOf,
  LINE_END,
  UNREAD,
  unreadByAttribute,
  WORD_BREAKING,
} from './elements.ts';
import type { Block, Flow } from './flow.ts';
import { OpenFlow } from './open-flow.ts';
import { Places } from './places.ts';

/** What a walk meets. */
export interface FlowVisitor {
  /** In document order. */
  flow(flow: Flow): void;
  /** An open shadow root: a tree of its own, to be walked and observed by whoever wants to. */
  shadow(root: ShadowRoot): void;
}

/** Ends a word without being one: what stands where an image, a button or another unread thing interrupts a line. */
const INTERRUPTION = '\uFFFC';
const LINE_BREAK = '\n';
/** Nodes between two chances to pause; a step to a node costs well under a microsecond, its text counts besides. */
const STEPS_PER_YIELD = 256;
/** Characters of text that cost about as much to read as a step costs to take. */
const CHARS_PER_STEP = 32;
/** Elements asked for a shadow root between two chances to pause: asking takes a fraction of reading a text. */
const SHADOW_STEPS_PER_YIELD = 2048;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** Printable ASCII: text that begins so is no blank. */
const PRINTABLE_FROM = 0x21;
const PRINTABLE_TO = 0x7e;

function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  return !(first >= PRINTABLE_FROM && first <= PRINTABLE_TO) && !/\S/.test(data);
}

/**
 * Walks `root` and reports its flows: all of them with `deep`, else only those that stand directly in `root`.
 * A generator, so that the caller decides when to pause: it yields every few hundred nodes. It returns false where the
 * page removed the place it had paused at, so that the rest went unread: walk again.
 */
export function walkFlows(root: Block, deep: boolean, visitor: FlowVisitor): Generator<void, boolean> {
  // What pages insert is mostly a line of text, with nothing below it that would have to be looked for.
  return deep && root.firstElementChild ? walkAll(root, visitor) : walkOwn(root, visitor);
}

/** From text to text, by the browser's own walker: elements are looked at only where text stands in them. */
function* walkAll(root: Block, visitor: FlowVisitor): Generator<void, boolean> {
  const unread = unreadByAttribute(root);
  const isUnread = (element: Element): boolean => unread.size > 0 && unread.has(element);
  const places = new Places(root, unread);
  const open = new OpenFlow((flow) => visitor.flow(flow));
  const { walker, after } = textsOf(root);
  let cost = 0;
  for (let node = walker.nextNode() as Text | null; node; ) {
    const data = node.data;
    if (!isBlank(data)) {
      const parent = node.parentNode as Node;
      const block = places.blockOf(parent);
      if (block === null) {
        node = after(places.unreadAround(parent));
        continue;
      }
      // Blank text in between comes with the way there: most of it stands between blocks, and counts for nothing.
      if (block === open.block && open.last) cross(open, open.last, node, isUnread);
      else open.close();
      open.add(node, data, block);
      cost += data.length / CHARS_PER_STEP;
    }
    if (++cost >= STEPS_PER_YIELD) {
      cost = 0;
      yield;
      places.forget();
      if (!root.contains(node)) {
        open.close();
        return false;
      }
    }
    node = walker.nextNode() as Text | null;
  }
  open.close();
  yield* findShadows(root, places, visitor);
  return true;
}

/** The text nodes of a tree, and the first of them after an element and all that is in it. */
function textsOf(root: Block): { walker: TreeWalker; after(element: Node): Text | null } {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const after = (element: Node): Text | null => {
    let at: Node | null = element;
    while (at && at !== root && !at.nextSibling) at = at.parentNode;
    if (!at || at === root || !at.nextSibling) return null;
    walker.currentNode = at.nextSibling;
    return at.nextSibling.nodeType === TEXT_NODE ? (at.nextSibling as Text) : (walker.nextNode() as Text | null);
  };
  return { walker, after };
}

/**
 * Takes into the open flow what lies between two of its texts: marks where lines and words end, and blank text. Closes
 * the flow where a block lies in between.
 */
function cross(open: OpenFlow, from: Text, to: Text, isUnread: (element: Element) => boolean): void {
  let node: Node | null = from;
  let into = false;
  while (node !== to) {
    if (into && node.firstChild) node = node.firstChild;
    else {
      while (!node.nextSibling) {
        node = node.parentNode;
        if (node && leave(open, node as Element)) continue;
        open.close();
        return;
      }
      node = node.nextSibling;
    }
    into = false;
    if (node === to) return;
    if (node.nodeType === TEXT_NODE) open.add(node as Text, (node as Text).data, open.block as Block);
    else if (node.nodeType === ELEMENT_NODE) {
      const kind = enter(open, node as Element, isUnread);
      if (kind === BLOCK) {
        open.close();
        return;
      }
      into = kind === INLINE || kind === WORD_BREAKING;
    }
  }
}

/** The text that stands in `root` itself, not in the blocks below it. */
function* walkOwn(root: Block, visitor: FlowVisitor): Generator<void, boolean> {
  const open = new OpenFlow((flow) => {
    if (!isBlank(flow.text)) visitor.flow(flow);
  });
  let node: Node | null = root.firstChild;
  let steps = 0;
  while (node) {
    let into = false;
    if (node.nodeType === TEXT_NODE) open.add(node as Text, (node as Text).data, root);
    else if (node.nodeType === ELEMENT_NODE) {
      const kind = enter(open, node as Element, isUnreadByAttribute);
      if (kind === BLOCK) open.close();
      into = kind === INLINE || kind === WORD_BREAKING;
    }
    if (++steps % STEPS_PER_YIELD === 0) {
      yield;
      if (!root.contains(node)) {
        open.close();
        return false;
      }
    }
    node = into && node.firstChild ? node.firstChild : over(node, root, open);
  }
  open.close();
  return true;
}

/** The node after one and all that is in it; leaves the inline elements that end in between. */
function over(node: Node, root: Block, open: OpenFlow): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) {
    at = at.parentNode === root ? null : at.parentNode;
    if (at) leave(open, at as Element);
  }
  return at ? at.nextSibling : null;
}

/** Marks in the open flow what begins at an element, and returns its kind. */
function enter(open: OpenFlow, element: Element, isUnread: (element: Element) => boolean): number {
  const kind = kindOf(element);
  if (kind === INVISIBLE) return kind;
  if (kind === UNREAD || isUnread(element)) {
    open.interrupt(INTERRUPTION);
    return UNREAD;
  }
  if (kind === LINE_END) open.interrupt(LINE_BREAK);
  else if (kind === WORD_BREAKING || kind === IMAGE) open.interrupt(INTERRUPTION);
  return kind;
}

/** Marks in the open flow what ends with an element; false where that is the flow itself. */
function leave(open: OpenFlow, element: Element): boolean {
  const kind = kindOf(element);
  if (kind === WORD_BREAKING) open.interrupt(INTERRUPTION);
  return kind === WORD_BREAKING || kind === INLINE;
}

/** Open shadow roots: nothing but asking each element tells. */
function* findShadows(root: Block, places: Places, visitor: FlowVisitor): Generator<void, void> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  let steps = 0;
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    if (node.shadowRoot !== null && places.blockOf(node) !== null) visitor.shadow(node.shadowRoot);
    if (++steps % SHADOW_STEPS_PER_YIELD !== 0) continue;
    yield;
    places.forget();
  }
}
