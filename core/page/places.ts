/** Which block each text belongs to, and which elements are not read: asked only where a text is worth it. */
import { parentOf } from './dom.ts';
import { editorsIn, INLINE, readingOf, UNREAD, WORD_BREAKING } from './elements.ts';
import type { Block } from './flow.ts';

export class Places {
  private readonly root: Block;
  /** Looked for when the first element is asked about: most parts of a page have no text that is worth it. */
  private editors: ReadonlySet<Element> | undefined;
  private readonly kinds = new Map<Node, number>();
  /** Null for elements that are unread, or inside one that is. */
  private readonly blocks = new Map<Node, Block | null>();
  // Texts come in document order: most share their parent with the one right before.
  private parent: Node | null = null;
  private block: Block | null = null;

  constructor(root: Block) {
    this.root = root;
  }

  /** The block that text directly in `parent` belongs to; null where it is not read. */
  blockOf(parent: Node): Block | null {
    if (parent !== this.parent) {
      this.block = this.above(parent);
      this.parent = parent;
    }
    return this.block;
  }

  /** What an element is by its name and attributes. */
  kindOf(element: Element): number {
    let kind = this.kinds.get(element);
    if (kind === undefined) {
      this.editors ??= editorsIn(this.root);
      kind = readingOf(element, this.editors);
      this.kinds.set(element, kind);
    }
    return kind;
  }

  /** The outermost unread element at or above `element`, which is known to be in one. */
  unreadAround(element: Node): Node {
    let at = element;
    for (let up = parentOf(at); up && up !== this.root && this.above(up) === null; up = parentOf(at)) at = up;
    return at;
  }

  /** To be called when the page may have changed. */
  forget(): void {
    this.editors = undefined;
    this.kinds.clear();
    this.blocks.clear();
    this.parent = null;
  }

  /** Not by recursion: pages nest thousands of elements deep. */
  private above(node: Node): Block | null {
    const unknown: Element[] = [];
    let at: Node = node;
    let block = this.blocks.get(at);
    while (block === undefined && at !== this.root && this.kindOf(at as Element) < UNREAD) {
      unknown.push(at as Element);
      const up = parentOf(at);
      if (up === null) break;
      at = up;
      block = this.blocks.get(at);
    }
    if (block === undefined) {
      block = at === this.root ? this.root : null;
      this.blocks.set(at, block);
    }
    for (let i = unknown.length - 1; i >= 0; i--) {
      const element = unknown[i] as Element;
      const kind = this.kindOf(element);
      if (block !== null && kind !== INLINE && kind !== WORD_BREAKING) block = element;
      this.blocks.set(element, block);
    }
    return block;
  }
}
