/** Runs inside a page: painting marks, and editing text under them. */
import type { Flow } from '../../../core/page/flow.ts';
import { Marks } from '../../../core/page/marks.ts';
import { PageIndex } from '../../../core/page/page-index.ts';
import type { PlacedMention } from '../../../core/page/placed.ts';
import { walkFlows } from '../../../core/page/walk.ts';

const GROUP = 'sidelight-open';
/** Characters of a made-up mention. */
const LENGTH = 6;

const frame = (): Promise<void> =>
  new Promise((resume) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A task after the frame's own work: layout and painting are done then.
      port1.onmessage = () => resume();
      port2.postMessage(0);
    }),
  );

const settle = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await frame();
};

function flowsOf(root: Element): Flow[] {
  const flows: Flow[] = [];
  const walk = walkFlows(root, true, { flow: (flow) => flows.push(flow), shadow: () => undefined });
  while (!walk.next().done);
  return flows;
}

/** `count` mentions spread over the page's flows, two in a flow at most. */
export function place(index: PageIndex, count: number): (readonly PlacedMention[])[] {
  const flows = flowsOf(document.body);
  const perFlow = Math.ceil(count / flows.length);
  const step = Math.max(1, Math.floor((flows.length * perFlow) / count));
  const placed: (readonly PlacedMention[])[] = [];
  let left = count;
  for (let i = 0; i < flows.length && left > 0; i += step) {
    const flow = flows[i] as Flow;
    const mentions = Array.from({ length: Math.min(perFlow, left) }, (_, nth) => {
      const start = nth * 3 * LENGTH;
      const text = flow.text.slice(start, start + LENGTH);
      return {
        start,
        end: start + LENGTH,
        text,
        entity: `entity-${i}`,
        kind: 'country' as const,
        form: 'name' as const,
      };
    });
    placed.push(index.set(flow, mentions));
    left -= mentions.length;
  }
  return placed;
}

export interface MarkingTimes {
  /** ms of our call; ms from there to the end of the next frame. */
  call: number;
  frame: number;
  painted: number;
}

/** Paints `count` marks and takes them away again. */
export async function mark(count: number): Promise<MarkingTimes> {
  const placed = place(new PageIndex(document), count);
  const marks = new Marks();
  await settle();
  const start = performance.now();
  for (const mentions of placed) marks.update([], mentions, () => GROUP);
  const call = performance.now() - start;
  await frame();
  const whole = performance.now() - start;
  const painted = CSS.highlights.get(GROUP)?.size ?? 0;
  marks.clear();
  await settle();
  return { call, frame: whole, painted };
}

/** As `mark`, with every range given to the browser at once: what marking costs without regard to the window. */
export async function markPlainly(count: number): Promise<MarkingTimes> {
  const placed = place(new PageIndex(document), count).flat();
  await settle();
  const start = performance.now();
  const highlight = new Highlight();
  for (const { range } of placed) highlight.add(range);
  if (placed.length > 0) CSS.highlights.set(GROUP, highlight);
  const call = performance.now() - start;
  await frame();
  const whole = performance.now() - start;
  CSS.highlights.delete(GROUP);
  await settle();
  return { call, frame: whole, painted: placed.length };
}

/** ms `edits` changes of text take, one after the other, and ms to the end of the next frame. */
export async function edit(edits: number): Promise<{ call: number; frame: number }> {
  const texts = flowsOf(document.body).map(({ nodes }) => nodes[0] as Text);
  await settle();
  const start = performance.now();
  for (let i = 0; i < edits; i++) {
    const text = texts[(i * 7) % texts.length] as Text;
    text.data = `${text.data.slice(0, -1)}!`;
  }
  const call = performance.now() - start;
  await frame();
  return { call, frame: performance.now() - start };
}

/** `edit` on a page that carries `count` marks: ours, or live ranges in their place. */
export async function editUnder(
  count: number,
  edits: number,
  kind: 'none' | 'ours' | 'live',
): Promise<{ call: number; frame: number }> {
  const placed = kind === 'none' ? [] : place(new PageIndex(document), count);
  const marks = new Marks();
  if (kind === 'ours') for (const mentions of placed) marks.update([], mentions, () => GROUP);
  if (kind === 'live') CSS.highlights.set(GROUP, new Highlight(...placed.flat().map(({ range }) => live(range))));
  const times = await edit(edits);
  marks.clear();
  CSS.highlights.delete(GROUP);
  await settle();
  return times;
}

function live({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
