/** Keeps the page's mentions true: reads the page in slices, then whatever changes on it. */
import type { Mention } from '../detector/mention.ts';
import { type Block, isInline, isReadable } from './flow.ts';
import { watchHidden } from './hidden.ts';
import { PageIndex } from './page-index.ts';
import { type FlowDetector, type OnMentions, Reading } from './reading.ts';
import { isArticle, readingRoots } from './reading-matter.ts';
import { createSlices } from './slices.ts';
import { type Changes, createWatch } from './watch.ts';

export interface ScannerOptions {
  document: Document;
  /** Called once a page view: what one article introduced says nothing about the next. */
  createDetector(): FlowDetector;
  /** False for mentions the reader does not want to see. */
  accept(mention: Mention): boolean;
  onMentions: OnMentions;
  /** Called when a whole reading of the page, or of what changed, is done. */
  onSettled?(): void;
  /** Called when the address says that this is another page now. */
  onNavigate?(): void;
  /** True for our own elements in the page. */
  isOurs(node: Node): boolean;
  signal: AbortSignal;
}

export interface Scanner {
  readonly index: PageIndex;
  /** True while something of the page is still to be read. */
  readonly busy: boolean;
  /** Shows everything anew: what the reader accepts has changed. */
  refresh(): void;
}

/** Milliseconds changes are gathered before they are read: live pages change in bursts. */
const GATHER_MS = 100;
/** Milliseconds between two looks at where the reading matter is, on pages that grow outside it. */
const ROOTS_MS = 1000;

/** What makes another page of an address: jumps within a page do not. */
const viewOf = (location: Location): string => location.pathname + location.search;

export function createScanner(options: ScannerOptions): Scanner {
  const { document, signal } = options;
  const window = document.defaultView ?? globalThis.window;
  const index = new PageIndex(document);
  const slices = createSlices(window, signal);
  const watch = createWatch(() => gather.call(), options.isOurs, signal);
  const hidden = watchHidden((block) => slices.add(() => read(block, false)), signal);
  const gather = later(GATHER_MS, signal, () => slices.add(readChanges));
  const lookForRoots = later(ROOTS_MS, signal, () => readRoots('idle'));
  const newReading = () => new Reading({ ...options, detector: options.createDetector(), index, hidden });
  let reading = newReading();
  let roots: Element[] = [];
  let view = viewOf(window.location);

  const read = (block: Block, deep: boolean) => reading.read(block, deep, onShadow);

  function onShadow(shadow: ShadowRoot): void {
    if (index.shadowRoots.has(shadow)) return;
    index.shadowRoots.add(shadow);
    watch.observe(shadow);
    slices.add(() => read(shadow, true));
  }

  const inRoots = (block: Block): boolean => {
    const tree = block.getRootNode();
    if (tree !== document) return index.shadowRoots.has(tree as ShadowRoot);
    return roots.some((root) => root.contains(block));
  };

  /** Reads what changed: subtrees that came, blocks whose text changed; and drops what left the page. */
  function* readChanges(): Generator<void, void> {
    const changes = watch.take();
    if (viewOf(window.location) !== view) return restart();
    if (changes.removed) forgetRemoved();
    for (const [block, deep] of worthReading(changes)) yield* read(block, deep);
    reading.publish();
    if (grewElsewhere(changes)) lookForRoots.call();
    options.onSettled?.();
  }

  function* worthReading({ subtrees, blocks }: Changes): Generator<[Block, boolean], void> {
    const readable = (block: Block) => block.isConnected && inRoots(block) && isReadable(block);
    for (const element of subtrees) {
      const covered = element.parentElement && subtrees.has(element.parentElement);
      if (!covered && !isInline(element) && readable(element)) yield [element, true];
    }
    for (const block of blocks) if (readable(block)) yield [block, false];
  }

  /** True where the reading matter may be another element now: it went, or the page grew and no article was told apart. */
  function grewElsewhere({ subtrees }: Changes): boolean {
    if (roots.length === 0 || roots.some((root) => !root.isConnected)) return true;
    if (subtrees.size > 0 && !roots.some(isArticle)) return true;
    for (const element of subtrees) if (element.isConnected && !inRoots(element)) return true;
    return false;
  }

  function forgetRemoved(): void {
    reading.forgetWhere((block) => !block.isConnected);
    for (const shadow of index.shadowRoots) if (!shadow.host.isConnected) index.shadowRoots.delete(shadow);
  }

  /** Reads from scratch: the address says that this is another page. */
  function restart(): void {
    reading.end();
    reading = newReading();
    view = viewOf(window.location);
    options.onNavigate?.();
    roots = [];
    index.shadowRoots.clear();
    readRoots('soon');
  }

  function readRoots(when: 'soon' | 'idle'): void {
    const next = readingRoots(document);
    if (next.length === roots.length && next.every((root, i) => root === roots[i])) return;
    roots = next;
    reading.forgetWhere((block) => !inRoots(block));
    for (const root of roots) slices.add(() => read(root, true), when);
    slices.add(() => {
      reading.publish();
      options.onSettled?.();
    }, when);
  }

  watch.observe(document);
  readRoots('soon');
  return {
    index,
    get busy() {
      return slices.busy || gather.waiting;
    },
    refresh: () => reading.republish(),
  };
}

interface Later {
  call(): void;
  readonly waiting: boolean;
}

/** Runs `action` once, `ms` after the first of any number of calls. */
function later(ms: number, signal: AbortSignal, action: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    call() {
      if (signal.aborted) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        action();
      }, ms);
    },
    get waiting() {
      return timer !== undefined;
    },
  };
}
