/** Reads an article off the page, and again after it changed: what has not changed is not looked at again. */
import type { Block, Flow } from '../page/flow.ts';
import { walkFlows } from '../page/walk.ts';
import { isBeside, isProse } from './article.ts';
import { ArticleText, type Paragraph, paragraphsOf, textOf } from './article-text.ts';
import { entitiesOf } from './entities.ts';
import type { PlacedParagraph, VoiceReader } from './reader.ts';
import type { EntityMention, ReadArticle } from './types.ts';
import { voiceIds } from './voice-ids.ts';

/** Characters of one article that are read at most, some 60,000 words: what is longer is a dump or has no end. */
const MAX_ARTICLE_CHARS = 400_000;

export interface ArticleReaderParts {
  /** True where no style shows the block. */
  isHidden(block: Block): boolean;
  /** Every mention that is marked in the article, given its text. */
  mentionsIn(text: ArticleText): readonly EntityMention[];
}

/** Holds what is known of one article between two readings of it. */
export class ArticleReader<A> {
  readonly root: Element;
  /** The open shadow trees that its text was last read from. */
  shadowRoots: readonly ShadowRoot[] = [];
  private readonly parts: ArticleReaderParts;
  private analyses = new Map<string, A>();
  private flows: ReadonlyMap<Text, Flow> = new Map();
  /** What came out last: pages often put the same text into other nodes. */
  private last: ReadArticle | null = null;

  constructor(root: Element, parts: ArticleReaderParts) {
    this.root = root;
    this.parts = parts;
  }

  /**
   * Yields at chances to pause; what was read up to there is not lost where nobody goes on. Null where the page changed
   * under the reading: read again. `taken` are the ids of voices in other articles.
   */
  *read(reader: VoiceReader<A>, taken: ReadonlySet<string>): Generator<void, ReadArticle | null> {
    const paragraphs = yield* this.paragraphs();
    if (!paragraphs) return null;
    const all: A[] = [];
    const used = new Map<string, A>();
    for (const paragraph of paragraphs) {
      const text = textOf(paragraph);
      const known = this.analyses.get(text);
      const analysis = known ?? reader.paragraph(text);
      all.push(analysis);
      used.set(text, analysis);
      this.analyses.set(text, analysis);
      if (known === undefined) yield;
    }
    this.analyses = used;
    const text = new ArticleText(paragraphs);
    yield;
    const mentions = this.parts.mentionsIn(text);
    yield;
    const isKnown = this.last?.text.text === text.text && sameMentions(this.last.mentions, mentions);
    const reading = this.last && isKnown ? this.last.reading : yield* reader.combine(placed(text, all, mentions));
    this.last = {
      text,
      mentions,
      reading,
      ids: voiceIds(reading, taken),
      entities: entitiesOf(reading, mentions),
    };
    return this.last;
  }

  private *paragraphs(): Generator<void, Paragraph[] | null> {
    const found: Paragraph[] = [];
    const flows = new Map<Text, Flow>();
    const trees = new Set<ShadowRoot>();
    let chars = 0;
    const take = (flow: Flow) => {
      chars += flow.text.length;
      if (chars > MAX_ARTICLE_CHARS) return;
      const kept = this.keep(flow);
      if (kept.nodes[0]) flows.set(kept.nodes[0], kept);
      if (isProse(kept) && !this.parts.isHidden(kept.block)) found.push(...paragraphsOf(kept));
    };
    const shadow = (tree: ShadowRoot) => {
      if (!isBeside(tree.host)) trees.add(tree);
    };
    if (!(yield* walkTree(this.root, take, shadow))) return null;
    // Those that are met on the way are walked as well.
    for (const tree of trees) if (!(yield* walkTree(tree, take, shadow))) return null;
    this.flows = flows;
    this.shadowRoots = [...trees];
    return found;
  }

  /** The flow as it was read before, where nothing about it has changed: what hangs on it can stay. */
  private keep(flow: Flow): Flow {
    const [first] = flow.nodes;
    const before = first && this.flows.get(first);
    return before && isSame(before, flow) ? before : flow;
  }
}

/** False where the page changed under the walk. */
function* walkTree(
  root: Block,
  take: (flow: Flow) => void,
  shadow: (tree: ShadowRoot) => void,
): Generator<void, boolean> {
  const fresh: Flow[] = [];
  const walk = walkFlows(root, true, { flow: (flow) => void fresh.push(flow), shadow });
  for (;;) {
    const step = walk.next();
    for (const flow of fresh.splice(0)) take(flow);
    if (step.done) return step.value;
    yield;
  }
}

/** Each paragraph with its place and the mentions in it, which are in order as the paragraphs are. */
function placed<A>(
  text: ArticleText,
  readings: readonly A[],
  mentions: readonly EntityMention[],
): PlacedParagraph<A>[] {
  let next = 0;
  return readings.map((reading, index) => {
    const start = text.starts[index] as number;
    const length = textOf(text.paragraphs[index] as Paragraph).length;
    const own: EntityMention[] = [];
    for (; next < mentions.length; next++) {
      const mention = mentions[next] as EntityMention;
      if (mention.start >= start + length) break;
      own.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    return { reading, start, mentions: own };
  });
}

const sameMentions = (a: readonly EntityMention[], b: readonly EntityMention[]): boolean =>
  a.length === b.length && a.every(({ start, entity }, i) => start === b[i]?.start && entity === b[i]?.entity);

const isSame = (a: Flow, b: Flow): boolean =>
  a.block === b.block &&
  a.text === b.text &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, index) => node === b.nodes[index] && a.starts[index] === b.starts[index]);
