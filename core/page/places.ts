/** Which block each element's text belongs to, and which elements are not read: asked of a text's parents only. */
import { INLINE, kindOf, UNREAD, WORD_BREAKING } from './elements.ts';
import type { Block } from './flow.ts';

export class Places {
  private readonly root: Block;
  private readonly unread: ReadonlySet<Element>;
  /** Null for elements that are unread, or inside one that is. */
  private readonly known = new Map<Node, Block | null>();
  // Texts come in document order: most share their parent, or their parent's parent, with one right before.
  private parent: Node | null = null;
  private block: Block | null = null;

  constructor(root: Block, unread: ReadonlySet<Element>) {
    this.root = root;
    this.unread = unread;
  }

  /** The block that text directly in `parent` belongs to; null where it is not read. */
  blockOf(parent: Node): Block | null {
    if (parent === this.parent) return this.block;
    const known = this.known.get(parent);
    this.block = known === undefined ? this.own(parent) : known;
    this.parent = parent;
    return this.block;
  }

  /** The outermost unread element at or above `element`, which is known to be in one. */
  unreadAround(element: Node): Node {
    let at = element;
    for (let up = at.parentNode; up && up !== this.root && this.above(up) === null; up = at.parentNode) at = up;
    return at;
  }

  /** To be called when the page may have changed. */
  forget(): void {
    this.known.clear();
    this.parent = null;
  }

  /** As `blockOf`, of an element that has others below it: they will ask again. */
  private above(node: Node): Block | null {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const block = this.own(node);
    this.known.set(node, block);
    return block;
  }

  private own(node: Node): Block | null {
    if (node === this.root) return this.root;
    const element = node as Element;
    const kind = kindOf(element);
    if (kind >= UNREAD || (this.unread.size > 0 && this.unread.has(element))) return null;
    const up = element.parentNode;
    const around = up === null ? null : this.above(up);
    if (around === null) return null;
    return kind === INLINE || kind === WORD_BREAKING ? around : element;
  }
}
