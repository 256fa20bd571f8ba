/** Walks a part of a page in document order and reports its text flows. */
import { INLINE_ELEMENTS, UNREAD_SELECTOR, WORD_BREAKING_ELEMENTS } from './elements.ts';
import { type Block, blockOf, type Flow } from './flow.ts';

/** What a walk meets, in document order. */
export interface FlowVisitor {
  flow(flow: Flow): void;
  /** An open shadow root: a tree of its own, to be walked and observed by whoever wants to. */
  shadow(root: ShadowRoot): void;
}

/** Ends a word without being one: what stands where an image, a button or another unread thing interrupts a line. */
const INTERRUPTION = '\uFFFC';
const LINE_BREAK = '\n';
/** Elements that leave no gap on the screen, so none in the text. */
const INVISIBLE = new Set(['script', 'style', 'template', 'noscript']);
/** Nodes between two chances to pause; a step over a node costs well under a microsecond, its text counts besides. */
const STEPS_PER_YIELD = 256;
/** Characters of text that cost about as much to read as a step costs to take. */
const CHARS_PER_STEP = 32;
/** Characters of one text node that are read: beyond that it is a dump, not prose, and would hold up the page. */
const MAX_NODE_CHARS = 100_000;
/** Characters after which a flow is closed at the next node: only pages without any blocks get there. */
const MAX_FLOW_CHARS = 100_000;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Collects the text nodes of the flow that is open; what only white space stands in is never reported. */
class OpenFlow {
  private readonly visitor: FlowVisitor;
  private nodes: Text[] = [];
  private starts: number[] = [];
  private text = '';
  private block: Block | null = null;

  constructor(visitor: FlowVisitor) {
    this.visitor = visitor;
  }

  add(node: Text, block: Block): void {
    if (this.text.length > MAX_FLOW_CHARS) this.close();
    this.block ??= block;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    const data = node.length > MAX_NODE_CHARS ? node.substringData(0, MAX_NODE_CHARS) : node.data;
    // A single node's text is taken as it is: no copy for the many blocks that hold just one.
    this.text = this.text === '' ? data : this.text + data;
  }

  interrupt(mark: string): void {
    if (this.block) this.text += mark;
  }

  close(): void {
    const { block, nodes, starts, text } = this;
    if (!block) return;
    this.block = null;
    this.nodes = [];
    this.starts = [];
    this.text = '';
    if (/\S/.test(text)) this.visitor.flow({ block, text, nodes, starts });
  }
}

/**
 * Walks `root` and reports its flows: all of them with `deep`, else only those that stand directly in `root`.
 * A generator, so that the caller decides when to pause: it yields every few hundred nodes. It returns false where the
 * page removed the place it had paused at, so that the rest went unread: walk again.
 */
export function* walkFlows(root: Block, deep: boolean, visitor: FlowVisitor): Generator<void, boolean> {
  const unread = new Set<Element>(root.querySelectorAll(UNREAD_SELECTOR));
  const open = new OpenFlow(visitor);
  let block = root;

  /** Handles what begins at an element; true where the walk goes into it. */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (unread.has(element)) {
      if (!INVISIBLE.has(name)) open.interrupt(INTERRUPTION);
      return false;
    }
    if (INLINE_ELEMENTS.has(name)) return true;
    if (WORD_BREAKING_ELEMENTS.has(name)) open.interrupt(INTERRUPTION);
    else if (name === 'br') open.interrupt(LINE_BREAK);
    else if (name === 'img') open.interrupt(INTERRUPTION);
    else {
      open.close();
      if (!deep) return false;
      if (element.shadowRoot) visitor.shadow(element.shadowRoot);
      if (element.firstChild) block = element;
    }
    return true;
  };

  const leave = (element: Element): void => {
    const name = element.localName;
    if (WORD_BREAKING_ELEMENTS.has(name)) open.interrupt(INTERRUPTION);
    else if (!INLINE_ELEMENTS.has(name)) {
      open.close();
      block = (element.parentNode === root ? null : blockOf(element.parentNode as Node)) ?? root;
    }
  };

  let node = root.firstChild as Node | null;
  let cost = 0;
  while (node) {
    let into = false;
    if (node.nodeType === TEXT_NODE) {
      open.add(node as Text, block);
      cost += (node as Text).length / CHARS_PER_STEP;
    } else if (node.nodeType === ELEMENT_NODE) into = enter(node as Element);
    if (++cost >= STEPS_PER_YIELD) {
      cost = 0;
      yield;
      if (!root.contains(node)) {
        open.close();
        return false;
      }
    }
    if (into && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element);
    }
    node = node ? node.nextSibling : null;
  }
  open.close();
  return true;
}
