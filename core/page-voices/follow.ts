/** Reads the voices of a page once its marks are up, and again whenever its articles change. */
import type { Block } from '../page/flow.ts';
import { createSlices } from '../page/slices.ts';
import { articleRoots } from './article.ts';
import { ArticleReader } from './article-reader.ts';
import type { ArticleText } from './article-text.ts';
import type { VoiceReader } from './reader.ts';
import type { EntityMention, ReadArticle } from './types.ts';

/**
 * `off`: the reader does not want it. `no-article`: nothing on the page is one. `no-rules`: there are none for its
 * language. `failed`: reading did. `reading`, `read`: what there is so far, and all there is.
 */
export const VOICES_STATES = ['off', 'no-article', 'no-rules', 'failed', 'reading', 'read'] as const;
export type VoicesState = (typeof VOICES_STATES)[number];

export interface FollowOptions<A> {
  document: Document;
  /** The page's reading matter as it is now: the same object as long as it is the same. */
  roots(): readonly Element[];
  /** Whether it is wanted, as the settings are now. */
  enabled(): boolean;
  /** Loads the reader for the page's language, once an article is there to be read; null where there is none. */
  loadReader(): Promise<VoiceReader<A> | null>;
  /** Every mention of an entity in an article, given its text; in order. */
  mentionsIn(text: ArticleText): readonly EntityMention[];
  /** True where no style shows the block; `changed` is to be called when one does. */
  isHidden(block: Block): boolean;
  /** Told whenever something else has been read. */
  onRead(articles: readonly ReadArticle[]): void;
  /** Told what keeps the rules from being loaded, or an article from being read: it is left at that. */
  onError(error: unknown): void;
  signal: AbortSignal;
}

export interface Follower {
  readonly state: VoicesState;
  /** To be called when the page has been scanned, and scanned again. */
  settled(): void;
  /** To be called when the article may say something else, or a setting has changed. */
  changed(): void;
}

const OBSERVED = { childList: true, characterData: true, subtree: true };
/** Milliseconds changes of an article are gathered: the names in them are marked by then. */
const GATHER_MS = 600;

export function follow<A>(options: FollowOptions<A>): Follower {
  const { document, signal } = options;
  const slices = createSlices(document.defaultView ?? globalThis.window, signal);
  const observer = new MutationObserver(() => changed());
  let reader: VoiceReader<A> | null = null;
  let state: VoicesState = 'reading';
  let loading = false;
  let articles: readonly ArticleReader<A>[] = [];
  let seen: readonly Element[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Readings begun so far: one that was overtaken by another, or by a setting, stops. */
  let run = 0;

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function settled(): void {
    const matter = options.roots();
    if (!options.enabled() || (matter === seen && state !== 'off')) return;
    seen = matter;
    const roots = articleRoots(document, matter);
    const isSame = roots.length === articles.length && roots.every((root, i) => articles[i]?.root === root);
    if (isSame && roots.length > 0 && state !== 'off') return;
    articles = roots.map((root) => articles.find((one) => one.root === root) ?? new ArticleReader(root, options));
    observer.disconnect();
    if (roots.length === 0) {
      stop('no-article');
      return;
    }
    for (const root of roots) observer.observe(root, OBSERVED);
    start();
  }

  function start(): void {
    const current = ++run;
    state = 'reading';
    if (reader) {
      const loaded = reader;
      slices.add(() => guarded(read(loaded, current), current));
    } else if (!loading) void load();
  }

  function stop(why: VoicesState): void {
    run++;
    state = why;
    observer.disconnect();
    articles = [];
    options.onRead([]);
  }

  async function load(): Promise<void> {
    loading = true;
    let failed = false;
    reader = await options.loadReader().catch((error: unknown) => {
      failed = true;
      if (!signal.aborted) options.onError(error);
      return null;
    });
    loading = false;
    if (signal.aborted || state !== 'reading') return;
    if (reader) start();
    else stop(failed ? 'failed' : 'no-rules');
  }

  function* guarded(reading: Generator<void, void>, current: number): Generator<void, void> {
    try {
      yield* reading;
    } catch (error) {
      options.onError(error);
      if (current === run) stop('failed');
    }
  }

  function changed(): void {
    if (signal.aborted) return;
    if (!options.enabled()) {
      if (state !== 'off') stop('off');
      return;
    }
    if (state === 'off') settled();
    if (articles.length === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (articles.length > 0) start();
    }, GATHER_MS);
  }

  function* read(by: VoiceReader<A>, current: number): Generator<void, void> {
    const taken = new Set<string>();
    const found: ReadArticle[] = [];
    for (const article of articles) {
      const reading = article.read(by, taken);
      let step = reading.next();
      for (; !step.done; step = reading.next()) {
        if (current !== run) return;
        yield;
      }
      if (current !== run) return;
      if (!step.value) {
        changed();
        return;
      }
      for (const tree of article.shadowRoots) observer.observe(tree, OBSERVED);
      found.push(step.value);
      for (const id of step.value.ids) taken.add(id);
      yield;
    }
    if (current !== run) return;
    state = 'read';
    options.onRead(found);
  }

  return {
    get state() {
      return state === 'read' && timer !== undefined ? 'reading' : state;
    },
    settled,
    changed,
  };
}
