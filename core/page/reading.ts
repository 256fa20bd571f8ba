/** One reading of a page view: which flows the detector holds, and what they put on the page. */
import type { Mention } from '../detector/mention.ts';
import type { Block, Flow } from './flow.ts';
import type { Hidden } from './hidden.ts';
import type { PageIndex } from './page-index.ts';
import type { PlacedMention } from './placed.ts';
import { type FlowVisitor, walkFlows } from './walk.ts';

/** The detector as the page needs it: texts in under a key, mentions out, revised as more of the page is read. */
export interface FlowDetector {
  /** False where no name begins in this piece of a text. */
  mayBeginName(piece: string): boolean;
  /** False where the text holds no name at all, so that nothing about the flow can ever change. */
  set(flow: Flow, text: string): boolean;
  delete(flow: Flow): void;
  mentions(flow: Flow): readonly Mention[];
  /** Flows whose mentions changed since the last call. */
  takeChanged(): Flow[];
}

/** Called when the mentions of a flow change, with what it held before and holds now. */
export type OnMentions = (before: readonly PlacedMention[], after: readonly PlacedMention[]) => void;

/** What a reading works on, and whom it tells. */
export interface ReadingParts {
  detector: FlowDetector;
  index: PageIndex;
  hidden: Hidden;
  /** False for mentions the reader does not want to see. */
  accept(mention: Mention): boolean;
  onMentions: OnMentions;
  /** Another number whenever the page may have changed. */
  turn?(): number;
}

/** Milliseconds between two showings while a part is read: each one makes the browser paint the page anew. */
const SHOW_EVERY_MS = 100;
/** Walks of one part that the page may disturb before the rest is left to what its changes report. */
const MAX_RESTARTS = 5;

export class Reading {
  private readonly parts: ReadingParts;
  private readonly held = new Map<Block, Flow[]>();
  private shownAt = Number.NEGATIVE_INFINITY;

  constructor(parts: ReadingParts) {
    this.parts = parts;
  }

  /**
   * Reads a part of the page, all of it with `deep`, else only the block's own text. Yields at chances to pause. What is
   * found is shown from time to time; the last of it when `publish` is called.
   */
  *read(root: Block, deep: boolean, onShadow: FlowVisitor['shadow']): Generator<void, void> {
    if (!deep) this.forget(root);
    for (let tries = 0; tries < MAX_RESTARTS; tries++) {
      const fresh = new Set<Block>();
      const walk = walkFlows(root, deep, {
        flow: (flow) => this.take(flow, fresh),
        isWorth: this.parts.detector.mayBeginName,
        turn: this.parts.turn,
        shadow: onShadow,
      });
      let step = walk.next();
      while (!step.done) {
        this.publishInTime();
        yield;
        step = walk.next();
      }
      this.publishInTime();
      if (step.value) return;
    }
  }

  private publishInTime(): void {
    if (performance.now() - this.shownAt >= SHOW_EVERY_MS) this.publish();
  }

  /** Carries what the detector decided since the last time to the index and the marks. */
  publish(): void {
    for (const flow of this.parts.detector.takeChanged()) {
      if (this.show(flow)) this.shownAt = performance.now();
    }
  }

  /** Shows everything anew: what the reader accepts has changed. */
  republish(): void {
    for (const flows of this.held.values()) for (const flow of flows) this.show(flow);
  }

  /** Everything the detector finds now, wanted or not, by flow. */
  *found(): Generator<[Flow, readonly Mention[]], void> {
    for (const flows of this.held.values()) for (const flow of flows) yield [flow, this.parts.detector.mentions(flow)];
  }

  /** Drops the blocks for which `gone` holds, and what they put on the page. */
  forgetWhere(gone: (block: Block) => boolean): void {
    for (const block of [...this.held.keys()]) if (gone(block)) this.forget(block);
  }

  /** Drops one block's own text. */
  forgetAt(block: Block): void {
    this.forget(block);
  }

  /** True where that changes what the page shows. */
  private show(flow: Flow): boolean {
    const { detector, index, hidden, accept, onMentions } = this.parts;
    const before = index.mentionsOf(flow);
    const found = detector.mentions(flow).filter(accept);
    const shown = found.length > 0 && hidden.isHidden(flow.block) ? [] : found;
    const after = index.set(flow, shown);
    if (before.length === 0 && after.length === 0) return false;
    onMentions(before, after);
    return true;
  }

  private take(flow: Flow, fresh: Set<Block>): void {
    if (!fresh.has(flow.block)) {
      fresh.add(flow.block);
      this.forget(flow.block);
    }
    // Most of a page holds no name: what is not held on to can be collected.
    if (!this.parts.detector.set(flow, flow.text)) return;
    const flows = this.held.get(flow.block);
    if (flows) flows.push(flow);
    else this.held.set(flow.block, [flow]);
  }

  private forget(block: Block): void {
    const { detector, index, onMentions } = this.parts;
    for (const flow of this.held.get(block) ?? []) {
      detector.delete(flow);
      const before = index.mentionsOf(flow);
      index.delete(flow);
      if (before.length > 0) onMentions(before, []);
    }
    this.held.delete(block);
  }
}
