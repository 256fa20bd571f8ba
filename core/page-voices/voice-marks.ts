/** What the voices of a page put on it: mentions to be hovered, and their marks. */
import type { Mention } from '../detector/mention.ts';
import { treeOf } from '../page/dom.ts';
import { type Block, type Flow, isShadowRoot } from '../page/flow.ts';
import { Marks, markedOf } from '../page/marks.ts';
import { PageIndex } from '../page/page-index.ts';
import type { PlacedMention } from '../page/placed.ts';
import type { Settings } from '../settings/settings.ts';
import { isHovered } from './voice-mentions.ts';

/** CSS highlight of the names of people whom the page quotes (assets/styles/highlights.css). */
const MARK = 'sidelight-page-voice';
/** Ids of these mentions begin beyond any that others will ever have: no two on a page are the same. */
const FIRST_ID = 1_000_000_000;

export class VoiceMarks {
  readonly index: PageIndex;
  readonly marks = new Marks();
  private readonly settings: () => Pick<Settings, 'marked' | 'markStyle'>;

  constructor(document: Document, settings: () => Pick<Settings, 'marked' | 'markStyle'>) {
    this.index = new PageIndex(document, FIRST_ID);
    this.settings = settings;
  }

  /** Replaces all there is; a mention that is still there keeps its object, so an open card stays open. */
  show(mentions: ReadonlyMap<Flow, readonly Mention[]>): void {
    const { index } = this;
    for (const flow of [...index.flows()]) {
      if (mentions.has(flow)) continue;
      const before = index.mentionsOf(flow);
      index.delete(flow);
      this.mark(before, []);
    }
    for (const [flow, list] of mentions) {
      const before = index.mentionsOf(flow);
      this.mark(before, index.set(flow, list));
    }
    index.settle();
    index.shadowRoots.clear();
    for (const flow of index.flows()) for (const tree of shadowTreesOf(flow.block)) index.shadowRoots.add(tree);
  }

  clear(): void {
    this.show(new Map());
    this.marks.clear();
  }

  private mark(before: readonly PlacedMention[], after: readonly PlacedMention[]): void {
    const { marked, markStyle } = this.settings();
    const people = markStyle === 'none' ? [] : after.filter(({ mention }) => isHovered(mention));
    this.marks.update(before, markedOf(people, marked), () => MARK);
  }
}

/** The shadow trees a block is in, the innermost first. */
function shadowTreesOf(block: Block): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  for (let tree = treeOf(block); isShadowRoot(tree); tree = treeOf(tree.host)) trees.push(tree);
  return trees;
}
