/** The mentions that stand on the page now, found by text node and offset. */
import type { Mention } from '../detector/mention.ts';
import { type Block, type Flow, isShadowRoot } from './flow.ts';
import type { PageMention, PageMentions } from './page-mention.ts';
import { Placed, type PlacedMention, placeOf } from './placed.ts';

/** Pixels around a mention that still count as on it: hands and trackpads tremble, and underlines hang below. */
const HIT_SLACK_PX = 2;

export class PageIndex implements PageMentions {
  private readonly document: Document;
  private readonly byFlow = new Map<Flow, readonly Placed[]>();
  private readonly byNode = new Map<Text, Placed[]>();
  /** What blocks held that are being read again. */
  private readonly leaving = new Map<Block, Placed[]>();
  private readonly ruler: Range;
  private inOrder: readonly PlacedMention[] | null = null;
  private nextId: number;
  /** Open shadow roots whose text is indexed: a caret is looked for inside them too. */
  readonly shadowRoots = new Set<ShadowRoot>();

  /** @param firstId Mentions are numbered from here: two indexes of a page share no number. */
  constructor(document: Document, firstId = 1) {
    this.nextId = firstId;
    this.document = document;
    this.ruler = document.createRange();
  }

  /** Replaces what a flow holds. A mention that is still there keeps its object, so an open card stays open. */
  set(flow: Flow, mentions: readonly Mention[]): readonly PlacedMention[] {
    const before = this.byFlow.get(flow) ?? [];
    if (before.length === 0 && mentions.length === 0) return before;
    const after: Placed[] = [];
    for (const mention of mentions) {
      const placed = before.find((old) => isSame(old.mention, mention)) ?? this.place(flow, mention);
      if (placed) after.push(placed);
    }
    for (const old of before) if (!after.includes(old)) this.unlink(old);
    for (const placed of after) if (!before.includes(placed)) this.link(placed);
    if (after.length > 0) this.byFlow.set(flow, after);
    else this.byFlow.delete(flow);
    this.inOrder = null;
    return after;
  }

  /** Takes a flow away whose block is gone or about to be read again; in that case its mentions may come back. */
  delete(flow: Flow): void {
    const before = this.byFlow.get(flow);
    if (!before) return;
    this.leaving.set(flow.block, [...(this.leaving.get(flow.block) ?? []), ...before]);
    this.set(flow, []);
  }

  /** Everything that changed has been read again: what has not come back is gone. */
  settle(): void {
    this.leaving.clear();
  }

  get empty(): boolean {
    return this.byFlow.size === 0;
  }

  /** Some mention, where there is one: it costs nothing to find. */
  any(): PageMention | null {
    for (const [first] of this.byFlow.values()) return first ?? null;
    return null;
  }

  flows(): IterableIterator<Flow> {
    return this.byFlow.keys();
  }

  mentionsOf(flow: Flow): readonly PlacedMention[] {
    return this.byFlow.get(flow) ?? [];
  }

  all(): readonly PlacedMention[] {
    this.inOrder ??= inPageOrder([...this.byFlow.values()].flat());
    return this.inOrder;
  }

  has(mention: PageMention): boolean {
    const placed = mention as Placed;
    return this.byFlow.get(placed.flow)?.includes(placed) === true && placed.range.startContainer.isConnected;
  }

  /** The place of a mention, to paint it. */
  rangeOf(mention: PageMention): StaticRange | null {
    return this.has(mention) ? (mention as PlacedMention).range : null;
  }

  at(x: number, y: number): PageMention | null {
    if (this.byNode.size === 0) return null;
    const caret = caretAt(this.document, x, y, [...this.shadowRoots]);
    const near = caret && this.byNode.get(caret.node as Text);
    if (!near || !caret) return null;
    for (const mention of near) {
      const { range } = mention;
      const from = range.startContainer === caret.node ? range.startOffset : 0;
      const to = range.endContainer === caret.node ? range.endOffset : Number.POSITIVE_INFINITY;
      // The caret snaps to the nearest text, however far: only the rectangles tell whether the pointer is on it.
      if (caret.offset >= from && caret.offset <= to && mention.rects().some((rect) => contains(rect, x, y))) {
        return mention;
      }
    }
    return null;
  }

  private place(flow: Flow, mention: Mention): Placed | null {
    const place = placeOf(flow, mention);
    if (!place) return null;
    const leaving = this.leaving.get(flow.block);
    const at = leaving?.findIndex((old) => old.mention.entity === mention.entity) ?? -1;
    const [returning] = at >= 0 && leaving ? leaving.splice(at, 1) : [];
    if (!returning) return new Placed(this.nextId++, place, this.ruler);
    returning.moveTo(place);
    return returning;
  }

  private link(placed: Placed): void {
    for (const node of nodesOf(placed)) {
      const list = this.byNode.get(node);
      if (list) list.push(placed);
      else this.byNode.set(node, [placed]);
    }
  }

  private unlink(placed: Placed): void {
    for (const node of nodesOf(placed)) {
      const rest = this.byNode.get(node)?.filter((other) => other !== placed) ?? [];
      if (rest.length > 0) this.byNode.set(node, rest);
      else this.byNode.delete(node);
    }
  }
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.start === b.start && a.end === b.end && a.entity === b.entity && a.form === b.form;

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - HIT_SLACK_PX &&
  x <= rect.right + HIT_SLACK_PX &&
  y >= rect.top - HIT_SLACK_PX &&
  y <= rect.bottom + HIT_SLACK_PX;

function nodesOf({ flow, range }: PlacedMention): Text[] {
  const from = flow.nodes.indexOf(range.startContainer as Text);
  const to = flow.nodes.indexOf(range.endContainer as Text, from);
  return flow.nodes.slice(from, to + 1);
}

function byPlace(a: PlacedMention, b: PlacedMention): number {
  if (a.flow === b.flow) return a.mention.start - b.mention.start;
  const order = inDocument(a.range.startContainer).compareDocumentPosition(inDocument(b.range.startContainer));
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * Read in order, they mostly are in order. Asking so is cheap; sorting is not, since browsers go through all siblings
 * after a node that comes later to find one before it.
 */
function inPageOrder(mentions: Placed[]): readonly PlacedMention[] {
  const isInOrder = mentions.every((mention, i) => i === 0 || byPlace(mentions[i - 1] as Placed, mention) <= 0);
  return isInOrder ? mentions : mentions.sort(byPlace);
}

/** The node itself, or the outermost host of the shadow trees it is in: what can be compared with the rest. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); isShadowRoot(root); root = at.getRootNode()) at = root.host;
  return at;
}

/** The text position under a point. Firefox and Chromium have the standard call; the older one stays as a fall-back. */
function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
