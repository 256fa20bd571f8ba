/** Collects what changed on the page, block by block, until somebody takes it. */
import { isElement } from './dom.ts';
import { BLOCK, kindOf } from './elements.ts';
import { type Block, blockOf, isInline } from './flow.ts';

/** What has to be read again. */
export interface Changes {
  /** Elements that came with everything inside them. */
  readonly subtrees: ReadonlySet<Element>;
  /** Blocks whose own text changed. */
  readonly blocks: ReadonlySet<Block>;
  /** True where something was removed, so that mentions may have gone with it. */
  readonly removed: boolean;
}

export interface Watch {
  /** Watches one more tree: the document, or an open shadow root. */
  observe(root: Document | ShadowRoot): void;
  /** Observes nothing any more, and forgets what changed. */
  stop(): void;
  take(): Changes;
}

/** Whom a watch tells. */
export interface WatchHandlers {
  /** After each batch of mutations; nothing else is to be done then, since batches come in bursts. */
  onChange(): void;
  /** Instead, once more waits to be read than may be held on to. */
  onFlood(): void;
  /** True for our own elements in the page. */
  isOurs(node: Node): boolean;
}

/** Elements and blocks that may wait to be read; each keeps what a page threw away in memory, at some 100 bytes and up. */
const MAX_WAITING = 200_000;

const isBlock = (node: Node): boolean => isElement(node) && kindOf(node) === BLOCK;

/**
 * True where blocks that came or went may have text of the same block on both sides, which they part or join. Mostly they
 * stand among other blocks: the one around them, which may hold thousands, need not be read again.
 */
const isInText = ({ target, previousSibling, nextSibling }: MutationRecord): boolean =>
  (previousSibling !== null && !isBlock(previousSibling) && nextSibling !== null && !isBlock(nextSibling)) ||
  (isElement(target) && isInline(target));

export function createWatch({ onChange, onFlood, isOurs }: WatchHandlers, signal: AbortSignal): Watch {
  let subtrees = new Set<Element>();
  let blocks = new Set<Block>();
  let removed = false;

  const blockChanged = (node: Node): void => {
    const block = blockOf(node);
    if (block) blocks.add(block);
  };

  /** True where the text changed that stands in the target itself. Nodes of ours count for nothing. */
  const childrenChanged = (record: MutationRecord): boolean => {
    const { addedNodes, removedNodes } = record;
    let changed = false;
    // Counted loops: pages change in thousands of records, and these lists are slow to go through in any other way.
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node;
      if (isOurs(node)) continue;
      changed ||= !isBlock(node);
      if (isElement(node)) subtrees.add(node);
    }
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i] as Node;
      if (isOurs(node)) continue;
      changed ||= !isBlock(node);
      removed = true;
    }
    return changed || isInText(record);
  };

  let last: Node | null = null;
  /** Many records in a row are of one node. */
  const targetChanged = (node: Node): void => {
    if (node !== last) blockChanged(node);
    last = node;
  };

  const observer = new MutationObserver((records) => {
    last = null;
    for (const record of records) {
      if (record.type === 'characterData' || childrenChanged(record)) targetChanged(record.target);
    }
    if (subtrees.size + blocks.size > MAX_WAITING) onFlood();
    else if (removed || subtrees.size > 0 || blocks.size > 0) onChange();
  });
  const take = (): Changes => {
    const changes = { subtrees, blocks, removed };
    subtrees = new Set();
    blocks = new Set();
    removed = false;
    return changes;
  };
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
    stop() {
      observer.disconnect();
      take();
    },
    take,
  };
}
