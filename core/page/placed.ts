/** A mention at its place on the page. */
import type { Mention } from '../detector/mention.ts';
import { closest, contains, isInPage, parentElementOf } from './dom.ts';
import { elementOf, type Flow, type NodePoint, pointAt } from './flow.ts';
import type { PageMention } from './page-mention.ts';
import { isSeen } from './seen.ts';

/** A mention with the flow and the range it stands in. */
export interface PlacedMention extends PageMention {
  readonly flow: Flow;
  readonly range: StaticRange;
}

/** Both ends of a mention in text nodes; null where the flow does not reach so far. */
export interface Place {
  flow: Flow;
  mention: Mention;
  start: NodePoint;
  end: NodePoint;
}

export function placeOf(flow: Flow, mention: Mention): Place | null {
  const start = pointAt(flow, mention.start, 'start');
  const end = pointAt(flow, mention.end, 'end');
  return start && end ? { flow, mention, start, end } : null;
}

/** Keeps its identity when its block is read again and still holds it: an open card goes on hanging on it. */
export class Placed implements PlacedMention {
  readonly id: number;
  private readonly ruler: Range;
  private place: Place;
  private lastRects: DOMRect[] = [];
  range: StaticRange;

  constructor(id: number, place: Place, ruler: Range) {
    this.id = id;
    this.ruler = ruler;
    this.place = place;
    this.range = rangeOf(place);
  }

  get flow(): Flow {
    return this.place.flow;
  }

  get mention(): Mention {
    return this.place.mention;
  }

  get element(): Element {
    const { start, end, flow } = this.place;
    let element = parentElementOf(start.node);
    while (element && !contains(element, end.node)) element = parentElementOf(element);
    return element ?? elementOf(flow.block);
  }

  get inLink(): boolean {
    return closest(this.element, 'a[href]') !== null;
  }

  isSeen(): boolean {
    return isSeen(this.element);
  }

  moveTo(place: Place): void {
    this.place = place;
    this.range = rangeOf(place);
  }

  /** Where its text was just replaced, the last ones: its block is about to be read again. */
  rects(): DOMRect[] {
    const { start, end, flow } = this.place;
    if (!isThere(start) || !isThere(end)) return isInPage(flow.block) ? this.lastRects : [];
    const { ruler } = this;
    ruler.setStart(start.node, start.offset);
    ruler.setEnd(end.node, end.offset);
    this.lastRects = [...ruler.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    // A live range in the page's text would tax each of the page's edits: park it where nothing is edited.
    ruler.setStart(start.node.ownerDocument, 0);
    ruler.collapse(true);
    return this.lastRects;
  }
}

const isThere = ({ node, offset }: NodePoint): boolean => node.isConnected && offset <= node.length;

const rangeOf = ({ start, end }: Place): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
