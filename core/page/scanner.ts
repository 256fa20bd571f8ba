/** Keeps the page's mentions true: reads the page in slices, then whatever changes on it. */
import type { Mention } from '../detector/mention.ts';
import { childrenOf, contains, isInPage, parentElementOf, shadowOf, treeOf } from './dom.ts';
import { isRead } from './elements.ts';
import { type Block, createReadable, type Flow, isInline, isWithin } from './flow.ts';
import { watchHidden } from './hidden.ts';
import { createPace } from './pace.ts';
import { PageIndex } from './page-index.ts';
import { type FlowDetector, type OnMentions, Reading } from './reading.ts';
import { isArticle, laterArticles, readingRoots } from './reading-matter.ts';
import { createSlices } from './slices.ts';
import { type Changes, createWatch } from './watch.ts';

export interface ScannerOptions {
  document: Document;
  detector: FlowDetector;
  /** False for mentions the reader does not want to see. */
  accept(mention: Mention): boolean;
  onMentions: OnMentions;
  /** Called when a whole reading of the page, or of what changed, is done. */
  onSettled?(): void;
  /** Reads all of the page, not its article alone. */
  wholePage?: boolean;
  /** What to read, where it is not to be looked for. */
  roots?: readonly Element[];
  /** True for our own elements in the page. */
  isOurs(node: Node): boolean;
  signal: AbortSignal;
}

export interface Scanner {
  readonly index: PageIndex;
  /** True while something of the page is still to be read. */
  readonly busy: boolean;
  /** True where the page changes faster than it may be followed: nothing is read or marked until `readOn`. */
  readonly paused: boolean;
  /** The page's reading matter. */
  readonly roots: readonly Element[];
  /** Everything found, accepted or not, by flow. */
  found(): Iterable<[Flow, readonly Mention[]]>;
  /** Shows everything anew: what the reader accepts has changed. */
  refresh(): void;
  /** Reads the page anew where reading was paused. */
  readOn(): void;
}

/** Milliseconds changes are gathered before they are read: live pages change in bursts. */
const GATHER_MS = 100;
/** Milliseconds between two looks at where the reading matter is, on pages that grow outside it. */
const ROOTS_MS = 1000;
/** ms of small steps taken in one go: a quarter of a slice, so that asking the time of each weighs little. */
const STEP_MS = 1;

export function createScanner(options: ScannerOptions): Scanner {
  const { document, signal } = options;
  const window = document.defaultView ?? globalThis.window;
  const index = new PageIndex(document);
  const slices = createSlices(window, signal, () => reading.publish());
  const watch = createWatch({ onChange: () => gather.call(), onFlood: pause, isOurs: options.isOurs }, signal);
  const hidden = watchHidden((block) => slices.add(() => read(block, false)), signal);
  const gather = later(GATHER_MS, signal, () => slices.add(() => paced(readChanges())));
  const lookForRoots = later(ROOTS_MS, signal, () => readRoots('idle'));
  const reading = new Reading({ ...options, index, hidden, turn: () => slices.turn });
  const findRoots = () => (options.roots ? [...options.roots] : readingRoots(document, options.wholePage));
  let roots: Element[] = [];
  /** Elements that came outside the roots since the last look for more reading matter. */
  const arrivals = new Set<Element>();
  const pace = createPace();
  let paused = false;
  /** Counts up when all that is being read is to be dropped. */
  let run = 0;
  /** Counts up with each batch of changes that is read. */
  let batch = 0;
  /** The batch that shadow trees were last read with. */
  const readWith = new WeakMap<ShadowRoot, number>();

  function* read(block: Block, deep: boolean): Generator<void, void> {
    const current = run;
    const work = reading.read(block, deep, onShadow);
    while (current === run && !work.next().done) yield;
  }

  /** Counts what reading changes takes from the page, and pauses where that is too much. */
  function* paced(work: Generator<void, void>): Generator<void, void> {
    const current = run;
    for (let done = false; !done && current === run; ) {
      const from = performance.now();
      let to = from;
      while (!done && current === run && to - from < STEP_MS) {
        done = work.next().done === true;
        to = performance.now();
      }
      if (pace.spent(from, to)) pause();
      yield;
    }
  }

  function pause(): void {
    paused = true;
    run++;
    watch.stop();
    roots = [];
    arrivals.clear();
    index.shadowRoots.clear();
    // What a page changes unseen must not stay marked as what it was.
    reading.forgetWhere(() => true);
    settle();
  }

  /** One that is known is met again where its host moved, to where it may be shown or not. */
  function onShadow(shadow: ShadowRoot): void {
    if (!index.shadowRoots.has(shadow)) watch.observe(shadow);
    else if (readWith.get(shadow) === batch) return;
    index.shadowRoots.add(shadow);
    readWith.set(shadow, batch);
    // By its turn it may have left, or be where nothing is read.
    slices.add(() => {
      if (index.shadowRoots.has(shadow)) return read(shadow, true);
    });
  }

  const inRoots = (block: Block): boolean => {
    const tree = treeOf(block);
    if (tree !== document) return index.shadowRoots.has(tree as ShadowRoot);
    return roots.some((root) => contains(root, block));
  };

  /** Reads what changed: subtrees that came, blocks whose text changed; and drops what left the page. */
  function* readChanges(): Generator<void, void> {
    if (paused) return;
    const changes = watch.take();
    batch++;
    if (changes.removed) forgetRemoved();
    for (const [block, deep] of worthReading(changes)) {
      yield* read(block, deep);
      yield;
    }
    settle();
    if (!roots.some((root) => isInPage(root))) readRoots('idle');
    else if (grewElsewhere(changes)) lookForRoots.call();
  }

  function* worthReading({ subtrees, blocks }: Changes): Generator<[Block, boolean], void> {
    const isReadable = createReadable();
    const readable = (block: Block) => isInPage(block) && inRoots(block) && isReadable(block);
    for (const element of subtrees) {
      const around = parentElementOf(element);
      if ((around && subtrees.has(around)) || !isInPage(element)) continue;
      if (!readable(element)) forgetIn(element);
      else if (!isInline(element)) yield [element, true];
      else for (const block of blocksIn(element)) yield [block, true];
    }
    for (const block of blocks) {
      if (readable(block)) yield [block, false];
      // Text that has become an editor since, say: what was marked there is no more what it was.
      else reading.forgetAt(block);
    }
  }

  /** What was moved to where nothing is read had been read elsewhere. */
  function forgetIn(element: Element): void {
    reading.forgetWhere((block) => isWithin(element, block));
    for (const shadow of index.shadowRoots) if (isWithin(element, shadow)) index.shadowRoots.delete(shadow);
  }

  /** Text in an inline element is read with the block around it; the blocks and shadow trees in it are not. */
  function* blocksIn(inline: Element): Generator<Element, void> {
    const waiting = [inline];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const shadow = shadowOf(at);
      if (shadow) onShadow(shadow);
      for (const child of childrenOf(at)) {
        if (!isRead(child)) continue;
        if (isInline(child)) waiting.push(child);
        else yield child;
      }
    }
  }

  /** True where there may be more reading matter now, or it is another element. */
  function grewElsewhere({ subtrees }: Changes): boolean {
    for (const element of subtrees) if (isInPage(element) && !inRoots(element)) arrivals.add(element);
    if (arrivals.size > 0 || roots.some((root) => !isInPage(root))) return true;
    return subtrees.size > 0 && !roots.some(isArticle);
  }

  /** What is on the page still may have moved to a tree that is not read: a closed one, or one in something unread. */
  function forgetRemoved(): void {
    for (let before = -1; before !== index.shadowRoots.size; ) {
      before = index.shadowRoots.size;
      for (const shadow of index.shadowRoots) {
        if (!shadow.host.isConnected || !inRoots(shadow.host)) index.shadowRoots.delete(shadow);
      }
    }
    reading.forgetWhere((block) => !isInPage(block) || !inRoots(block));
  }

  /** What is being read stays: a page that appends a second article has not taken the first one away. */
  function readRoots(when: 'soon' | 'idle'): void {
    if (paused) return;
    const kept = roots.filter((root) => isInPage(root));
    const found = kept.some(isArticle) && !options.roots ? laterArticles(arrivals) : findRoots();
    const next = kept.some(isArticle) ? [...kept, ...found.filter((root) => !inRoots(root))] : found;
    arrivals.clear();
    const fresh = next.filter((root) => !roots.includes(root));
    if (fresh.length === 0 && next.length === roots.length) return;
    roots = next;
    reading.forgetWhere((block) => !inRoots(block));
    for (const root of fresh) slices.add(() => read(root, true), when);
    slices.add(settle, when);
  }

  function settle(): void {
    reading.publish();
    index.settle();
    options.onSettled?.();
  }

  watch.observe(document);
  readRoots('soon');
  return {
    index,
    get busy() {
      return slices.busy || gather.waiting;
    },
    get paused() {
      return paused;
    },
    get roots() {
      return roots;
    },
    found: () => reading.found(),
    refresh: () => reading.republish(),
    readOn() {
      if (!paused) return;
      paused = false;
      pace.reset();
      watch.observe(document);
      readRoots('soon');
    },
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
