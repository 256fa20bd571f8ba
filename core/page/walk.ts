/** Walks a part of a page in document order and reports its text flows. */
import {
  contains,
  documentOf,
  firstElementOf,
  firstOf,
  isElement,
  lastOf,
  nextOf,
  parentOf,
  previousOf,
  shadowOf,
  typeOf,
} from './dom.ts';
import { BLOCK, IMAGE, INLINE, kindOf, LINE_END, readingOf, UNREAD, WORD_BREAKING } from './elements.ts';
import type { Block, Flow } from './flow.ts';
import { type IsWorth, Look } from './look.ts';
import { OpenFlow } from './open-flow.ts';
import { Places } from './places.ts';

/** What a walk meets. */
export interface FlowVisitor {
  /** In document order. */
  flow(flow: Flow): void;
  /**
   * False for a piece of a text that is not worth reading, whatever stands around it. Of a flow in which no piece is,
   * nothing is reported. Without this, all flows are.
   */
  readonly isWorth?: IsWorth;
  /** Another number whenever the page may have changed since the last time; without this, it may at every pause. */
  turn?(): number;
  /** An open shadow root: a tree of its own, to be walked and observed by whoever wants to. */
  shadow(root: ShadowRoot): void;
}

/** Ends a word without being one: what stands where an image, a button or another unread thing interrupts a line. */
const INTERRUPTION = '\uFFFC';
const LINE_BREAK = '\n';
/** Nodes between two chances to pause; a step to a node costs well under a microsecond, its text counts besides. */
const STEPS_PER_YIELD = 256;
/** Elements asked for a shadow root between two chances to pause: asking takes a fraction of reading a text. */
const SHADOW_STEPS_PER_YIELD = 2048;

const TEXT_NODE = 3;
const SHOW_ELEMENT = 1;

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
  const shadow = deep && isElement(root) ? shadowOf(root) : null;
  if (shadow) visitor.shadow(shadow);
  // What pages insert is mostly a line of text, with nothing below it that would have to be looked for.
  return deep && (isElement(root) ? firstElementOf(root) : root.firstElementChild)
    ? walkAll(root, visitor)
    : walkOwn(root, visitor);
}

/**
 * From text to text, by the browser's own walker. Elements are looked at only around texts that are worth it; the flow of
 * such a text is read whole, from its first text on.
 */
function* walkAll(root: Block, visitor: FlowVisitor): Generator<void, boolean> {
  const places = new Places(root);
  const open = new OpenFlow((flow) => visitor.flow(flow));
  const look = new Look(root, places, visitor.isWorth ?? ((piece) => !isBlank(piece)));
  let turn = visitor.turn?.();
  while (look.node) {
    if (open.block !== null) goOn(look, open, places);
    else if (look.find()) begin(look, open, places);
    if (!look.isTired()) continue;
    yield;
    if (turn !== undefined && visitor.turn?.() === turn) continue;
    turn = visitor.turn?.();
    places.forget();
    if (look.node && !contains(root, look.node)) {
      open.close();
      return false;
    }
  }
  open.close();
  yield* findShadows(root, places, visitor);
  return true;
}

/** Opens the flow of a text that is worth reading, at its first text. */
function begin(look: Look, open: OpenFlow, places: Places): void {
  const node = look.node as Text;
  const parent = node.parentNode as Node;
  const block = places.blockOf(parent);
  if (block === null) {
    look.leave(places.unreadAround(parent));
    return;
  }
  const first = firstOfFlow(node, block, places);
  open.add(first, first.data, block);
  if (first !== node) look.go(first);
  look.step();
}

/** Takes a text into the open flow, or closes it where the text belongs to another. */
function goOn(look: Look, open: OpenFlow, places: Places): void {
  // Most flows end with their block: what comes next is then another's, whatever it is.
  if (open.last !== null && open.last.nextSibling === null && open.last.parentNode === open.block) {
    open.close();
    return;
  }
  const node = look.node as Text;
  const data = node.data;
  if (!isBlank(data)) {
    const parent = node.parentNode as Node;
    const block = places.blockOf(parent);
    if (block === null) {
      look.leave(places.unreadAround(parent));
      return;
    }
    // Blank text in between comes with the way there: most of it stands between blocks, and counts for nothing.
    if (block === open.block && open.last) cross(open, open.last, node, places);
    else open.close();
    // Another flow begins here, and may not be worth reading.
    if (open.block === null) return;
    open.add(node, data, block);
  }
  look.step();
}

/** The first text of the flow that `node` stands in; blank text before it counts for nothing. */
function firstOfFlow(node: Text, block: Block, places: Places): Text {
  let first = node;
  let at: Node = node;
  for (;;) {
    const before: Node | null = previousOf(at);
    if (before === null) {
      at = parentOf(at) as Node;
      if (at === block) return first;
      continue;
    }
    at = lastIn(before, places);
    if (typeOf(at) === TEXT_NODE) {
      if (!isBlank((at as Text).data)) first = at as Text;
    } else if (isElement(at) && places.kindOf(at) === BLOCK) return first;
  }
}

/** The last node in a node that text may run on from: itself, where it is no inline element. */
function lastIn(node: Node, places: Places): Node {
  let at = node;
  for (let last = lastOf(at); last && isElement(at); last = lastOf(at)) {
    const kind = places.kindOf(at);
    if (kind !== INLINE && kind !== WORD_BREAKING) break;
    at = last;
  }
  return at;
}

/**
 * Takes into the open flow what lies between two of its texts: marks where lines and words end, and blank text. Closes
 * the flow where a block lies in between.
 */
function cross(open: OpenFlow, from: Text, to: Text, places: Places): void {
  let node: Node | null = from;
  let into = false;
  while (node !== to) {
    let next: Node | null = (into ? firstOf(node) : null) ?? nextOf(node);
    while (next === null) {
      const around: Node | null = parentOf(node);
      if (!around || !leave(open, around as Element)) {
        open.close();
        return;
      }
      node = around;
      next = nextOf(node);
    }
    node = next;
    into = false;
    if (node === to) return;
    if (typeOf(node) === TEXT_NODE) open.add(node as Text, (node as Text).data, open.block as Block);
    else if (isElement(node)) {
      const kind = enter(open, places.kindOf(node));
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
  let node: Node | null = firstOf(root);
  let steps = 0;
  while (node) {
    let into = false;
    if (typeOf(node) === TEXT_NODE) open.add(node as Text, (node as Text).data, root);
    else if (isElement(node)) {
      const kind = enter(open, readingOf(node));
      if (kind === BLOCK) open.close();
      into = kind === INLINE || kind === WORD_BREAKING;
    }
    if (++steps % STEPS_PER_YIELD === 0) {
      yield;
      if (!contains(root, node)) {
        open.close();
        return false;
      }
    }
    node = (into ? firstOf(node) : null) ?? over(node, root, open);
  }
  open.close();
  return true;
}

/** The node after one and all that is in it; leaves the inline elements that end in between. */
function over(node: Node, root: Block, open: OpenFlow): Node | null {
  let at: Node | null = node;
  while (at && !nextOf(at)) {
    const around: Node | null = parentOf(at);
    at = around === root ? null : around;
    if (at) leave(open, at as Element);
  }
  return at && nextOf(at);
}

/** Marks in the open flow what begins at an element of this kind, and returns the kind. */
function enter(open: OpenFlow, kind: number): number {
  if (kind === LINE_END) open.interrupt(LINE_BREAK);
  else if (kind === WORD_BREAKING || kind === IMAGE || kind === UNREAD) open.interrupt(INTERRUPTION);
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
  const walker = documentOf(root).createTreeWalker(root, SHOW_ELEMENT);
  let steps = 0;
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    const shadow = shadowOf(node);
    if (shadow !== null && places.blockOf(node) !== null) visitor.shadow(shadow);
    if (++steps % SHADOW_STEPS_PER_YIELD !== 0) continue;
    yield;
    places.forget();
  }
}
