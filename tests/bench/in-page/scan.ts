/** Runs inside a page: the limit, a bare walk that reads every unit, against our walk, scan and rules. */
import { createDocumentDetector } from '../../../core/detector/document.ts';
import type { Gazetteer } from '../../../core/names/gazetteer.ts';
import { loadNames } from '../../../core/names/load.ts';
import { UNREAD_SELECTOR } from '../../../core/page/elements.ts';
import type { Flow } from '../../../core/page/flow.ts';
import { type FlowVisitor, walkFlows } from '../../../core/page/walk.ts';

/**
 * Least ms a timed run takes: four hundred steps of the clock of an isolated page. Longer runs are rarely left alone by
 * whatever else the machine does.
 */
const RUN_MS = 2;
const MOST_REPEATS = 500;
const LEAST_MS = 0.01;
const WARM_UP_RUNS = 5;
/**
 * Runs of a pass in each round. All of all rounds count, the first as well: the engine's optimized code comes late on a
 * busy machine, and may go again, the limit's too, which is then three times slower for a second or two.
 */
const RUNS_A_ROUND = 5;

export interface ScanTimes {
  chars: number;
  nodes: number;
  /** ms a pass: one for the limit, one for each list of names, each the fastest of all rounds. */
  bare: number;
  walk: number;
  flows: number;
  ours: number[];
  /** Mentions found with each list. */
  mentions: number[];
}

let kept = 0;

/** What the page shows that we never read goes: both passes then run over the same text. */
function strip(): void {
  for (const element of document.body.querySelectorAll(UNREAD_SELECTOR)) element.remove();
}

function bare(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  }
  return sum;
}

function run(root: Element, visitor: Pick<FlowVisitor, 'flow' | 'isWorth'>): void {
  const walk = walkFlows(root, true, { ...visitor, shadow: () => undefined, turn: () => 0 });
  while (!walk.next().done);
}

/** Our walk alone, without the scan: as on a page on which no text is worth reading. */
function walkOnly(root: Element): number {
  let texts = 0;
  run(root, {
    flow: () => undefined,
    isWorth() {
      texts++;
      return false;
    },
  });
  return texts;
}

/** The walk where every text is worth reading, so that all flows are put together. */
function walkFlowsOnly(root: Element): number {
  let sum = 0;
  run(root, {
    flow({ text }) {
      sum += text.length;
    },
  });
  return sum;
}

function ours(root: Element, names: Gazetteer, lang: string): number {
  const detector = createDocumentDetector<Flow>(names, { lang });
  run(root, { flow: (flow) => detector.set(flow, flow.text), isWorth: detector.mayBeginName });
  return detector.takeChanged().reduce((sum, flow) => sum + detector.mentions(flow).length, 0);
}

function timed(repeats: number, pass: () => number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept += pass();
  return (performance.now() - start) / repeats;
}

/** The fastest of some runs, ms a pass. */
function fastestOf(runs: number, repeats: number, pass: () => number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) fastest = Math.min(fastest, timed(repeats, pass));
  return fastest;
}

/** Interleaves the passes, `rounds` times. */
export async function measure(lists: readonly string[], lang: string, rounds: number): Promise<ScanTimes> {
  strip();
  const root = document.body;
  const text = root.textContent ?? '';
  const nodes = countNodes(root);
  const gazetteers = lists.map((packed) => loadNames(packed));
  const walks = [() => bare(root), () => walkOnly(root), () => walkFlowsOnly(root)];
  const passes = [...walks, ...gazetteers.map((names) => () => ours(root, names, lang))];
  const mentions = gazetteers.map((names) => ours(root, names, lang));
  for (const pass of passes) timed(WARM_UP_RUNS, pass);
  const once = timed(WARM_UP_RUNS, passes[0] ?? (() => 0));
  const repeats = Math.min(MOST_REPEATS, Math.max(1, Math.ceil(RUN_MS / Math.max(once, LEAST_MS))));
  const fastest = passes.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [i, pass] of passes.entries()) {
      fastest[i] = Math.min(fastest[i] ?? 0, fastestOf(RUNS_A_ROUND, repeats, pass));
      await new Promise((resume) => setTimeout(resume, 0));
    }
  }
  const [bareTime = 0, walk = 0, flows = 0, ...rest] = fastest;
  return { chars: text.length, nodes, bare: bareTime, walk, flows, ours: rest, mentions };
}

function countNodes(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

export const result = (): number => kept;
