/** What is measured, without Node or a browser: a page can run it as well. */
import { createDocumentDetector } from '../../../core/detector/document.ts';
import type { Gazetteer } from '../../../core/names/gazetteer.ts';
import { sortsFor } from '../../../core/names/languages.ts';
import { loadNames } from '../../../core/names/load.ts';
import { matchNames } from '../../../core/names/match.ts';

/** Runs of each measurement; the fastest counts: it is the one the machine disturbed least. */
const RUNS = 7;

export interface ScanResult {
  /** Milliseconds a million UTF-16 units. */
  bare: number;
  match: number;
  detect: number;
  /** Names found, before the rules. */
  names: number;
  mentions: number;
}

/** One pass that reads every unit and does nothing: the floor. */
export function barePass(paragraphs: readonly string[]): number {
  let sum = 0;
  for (const text of paragraphs) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

export function measureScan(paragraphs: readonly string[], names: Gazetteer): ScanResult {
  const units = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const perMillion = (ms: number) => (ms / units) * 1e6;
  const sorts = sortsFor(names, 'en');
  let found = 0;
  let mentions = 0;
  const bare = fastest(() => barePass(paragraphs));
  const match = fastest(() => {
    const matches: number[] = [];
    for (const text of paragraphs) matchNames(text, names, sorts, matches);
    found = matches.length / 4;
  });
  const detect = fastest(() => {
    const detector = createDocumentDetector<number>(names, { lang: 'en' });
    paragraphs.forEach((text, i) => {
      detector.set(i, text);
    });
    mentions = detector.takeChanged().reduce((sum, key) => sum + detector.mentions(key).length, 0);
  });
  return { bare: perMillion(bare), match: perMillion(match), detect: perMillion(detect), names: found, mentions };
}

export interface LoadResult {
  /** Milliseconds of the first and the fastest load. */
  first: number;
  fastest: number;
}

export function measureLoad(packed: string): LoadResult {
  const first = timed(() => loadNames(packed));
  return { first, fastest: fastest(() => loadNames(packed)) };
}

function fastest(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) least = Math.min(least, timed(run));
  return least;
}

let kept: unknown;

/** Keeps the result so that the engine cannot leave the work out. */
function timed(run: () => unknown): number {
  const start = performance.now();
  kept = run();
  return performance.now() - start;
}

export function lastResult(): unknown {
  return kept;
}
