/** The text of an article as one string, with the way from its offsets to places on the page and back. */
import { type Flow, type NodePoint, pointAt } from '../page/flow.ts';
import type { Span } from '../voices/types.ts';

/** Stands between two paragraphs of an article's text. */
export const PARAGRAPH_BREAK = '\n\n';

/** A stretch of one flow that is read as a paragraph: the whole flow, or what stands between two blank lines of it. */
export interface Paragraph extends Span {
  readonly flow: Flow;
}

/** A span of the article's text that lies in one flow: `start` and `end` are offsets of the flow. */
export type FlowSpan = Paragraph;

/** Blank lines inside a flow: old pages part their paragraphs by two line breaks. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/g;
const LINE_BREAKS = /\s*\n\s*/g;
/** Characters of a paragraph, some 1,200 words and a slice's work: what is longer is parted at its line breaks, or is a dump. */
const MAX_PARAGRAPH_CHARS = 8000;

/** The paragraphs of a flow, in order. */
export function paragraphsOf(flow: Flow): Paragraph[] {
  const { text } = flow;
  const whole = { flow, start: 0, end: text.length };
  // Most flows are one: a search for a line break is all they cost.
  if (text.length <= MAX_PARAGRAPH_CHARS && !text.includes('\n')) return [whole];
  return parts(whole, BLANK_LINES)
    .flatMap((part) => (isLong(part) ? parts(part, LINE_BREAKS) : [part]))
    .filter((part) => !isLong(part));
}

const isLong = ({ start, end }: Paragraph): boolean => end - start > MAX_PARAGRAPH_CHARS;

function parts({ flow, start, end }: Paragraph, gaps: RegExp): Paragraph[] {
  const text = flow.text.slice(start, end);
  const found: Paragraph[] = [];
  let from = 0;
  const add = (to: number) => {
    if (text.slice(from, to).trim() !== '') found.push({ flow, start: start + from, end: start + to });
  };
  for (const { index, 0: gap } of text.matchAll(gaps)) {
    add(index);
    from = index + gap.length;
  }
  add(text.length);
  return found;
}

export const textOf = ({ flow, start, end }: Paragraph): string =>
  start === 0 && end === flow.text.length ? flow.text : flow.text.slice(start, end);

export class ArticleText {
  readonly paragraphs: readonly Paragraph[];
  /** Where each paragraph begins in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
  private readonly byNode = new Map<Text, Flow>();
  private readonly byFlow = new Map<Flow, number[]>();

  constructor(paragraphs: readonly Paragraph[]) {
    this.paragraphs = paragraphs;
    const texts = paragraphs.map(textOf);
    this.text = texts.join(PARAGRAPH_BREAK);
    let at = 0;
    this.starts = texts.map((text) => {
      const start = at;
      at += text.length + PARAGRAPH_BREAK.length;
      return start;
    });
    for (const [index, { flow }] of paragraphs.entries()) {
      const known = this.byFlow.get(flow);
      if (known) known.push(index);
      else {
        this.byFlow.set(flow, [index]);
        for (const node of flow.nodes) this.byNode.set(node, flow);
      }
    }
  }

  flows(): IterableIterator<Flow> {
    return this.byFlow.keys();
  }

  /** What of a span lies in each of the flows it runs through, in order. Breaks between paragraphs lie in none. */
  inFlows(span: Span): FlowSpan[] {
    const found: FlowSpan[] = [];
    for (let index = this.paragraphAt(span.start); index < this.paragraphs.length; index++) {
      const paragraph = this.paragraphs[index] as Paragraph;
      const from = this.starts[index] as number;
      if (from >= span.end) break;
      const start = paragraph.start + Math.max(0, span.start - from);
      const end = Math.min(paragraph.end, paragraph.start + span.end - from);
      if (end > start) found.push({ flow: paragraph.flow, start, end });
    }
    return found;
  }

  /** A range for each flow a span runs through; none for text nodes that have been shortened since. */
  rangesOf(span: Span): StaticRange[] {
    return this.inFlows(span).flatMap(({ flow, start, end }) => {
      const from = pointAt(flow, start, 'start');
      const to = pointAt(flow, end, 'end');
      return from && to ? [staticRange(from, to)] : [];
    });
  }

  /** The offset of a place on the page; null where the article has no such text. */
  offsetOf(node: Text, offset: number): number | null {
    const flow = this.byNode.get(node);
    if (!flow) return null;
    const at = (flow.starts[flow.nodes.indexOf(node)] ?? 0) + offset;
    for (const index of this.byFlow.get(flow) ?? []) {
      const { start, end } = this.paragraphs[index] as Paragraph;
      if (at >= start && at <= end) return (this.starts[index] as number) + at - start;
    }
    return null;
  }

  /** Index of the last paragraph that begins at or before an offset. */
  private paragraphAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const staticRange = (from: NodePoint, to: NodePoint): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
