/** Collects what changed on the page, block by block, until somebody takes it. */
import { type Block, blockOf } from './flow.ts';

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
  take(): Changes;
}

const ELEMENT_NODE = 1;

/** Calls `onChange` after each batch of mutations; nothing else is done then, since batches come in bursts. */
export function createWatch(onChange: () => void, isOurs: (node: Node) => boolean, signal: AbortSignal): Watch {
  let subtrees = new Set<Element>();
  let blocks = new Set<Block>();
  let removed = false;

  const blockChanged = (node: Node): void => {
    const block = blockOf(node);
    if (block) blocks.add(block);
  };

  /** True where somebody other than us added or removed something. */
  const childrenChanged = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
    const added = [...addedNodes].filter((node) => !isOurs(node));
    const gone = [...removedNodes].filter((node) => !isOurs(node));
    for (const node of added) if (node.nodeType === ELEMENT_NODE) subtrees.add(node as Element);
    if (gone.length > 0) removed = true;
    return added.length + gone.length > 0;
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData' || childrenChanged(record)) blockChanged(record.target);
    }
    if (removed || subtrees.size > 0 || blocks.size > 0) onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
    take() {
      const changes = { subtrees, blocks, removed };
      subtrees = new Set();
      blocks = new Set();
      removed = false;
      return changes;
    },
  };
}
