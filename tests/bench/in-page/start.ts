/** Runs inside a page where nothing of ours has run yet: making names ready, as the background and as a page do. */
import { createDocumentDetector } from '../../../core/detector/document.ts';
import { loadNames } from '../../../core/names/load.ts';
import { type ReadyNames, readReady } from '../../../core/names/ready.ts';

export interface StartTimes {
  /** ms to make tables of packed names: the background does, once. */
  made: number;
  /** ms to read the tables: a page's start, in one task. */
  read: number;
  /** ms until a detector stands that has read its first text: word lists and tables that are made when first needed. */
  detector: number;
  forms: number;
}

export function make(packed: string): number {
  const start = performance.now();
  loadNames(packed);
  return performance.now() - start;
}

export function read(ready: ReadyNames, lang: string): Omit<StartTimes, 'made'> {
  let start = performance.now();
  const names = readReady(ready);
  const took = performance.now() - start;
  start = performance.now();
  const detector = createDocumentDetector<number>(names, { lang });
  detector.set(0, 'A first line, in which the government of China answers.');
  detector.takeChanged();
  return { read: took, detector: performance.now() - start, forms: names.size };
}
