/** Runs inside a page where nothing of ours has run yet: making names ready, in one go and in slices. */
import { createDocumentDetector } from '../../../core/detector/document.ts';
import { loadNames, loadNamesInSlices } from '../../../core/names/load.ts';

export interface StartTimes {
  /** ms in one go. */
  whole: number;
  /** ms of the longest slice, and of all of them. */
  longest: number;
  all: number;
  /** ms until a detector stands that has read its first text: word lists and tables that are made when first needed. */
  detector: number;
  forms: number;
}

export function inOneGo(packed: string): number {
  const start = performance.now();
  loadNames(packed);
  return performance.now() - start;
}

export async function inSlices(packed: string, lang: string): Promise<Omit<StartTimes, 'whole'>> {
  const slices: number[] = [];
  let start = performance.now();
  const names = await loadNamesInSlices(packed, async () => {
    slices.push(performance.now() - start);
    await new Promise((resume) => setTimeout(resume, 0));
    start = performance.now();
  });
  slices.push(performance.now() - start);
  start = performance.now();
  const detector = createDocumentDetector<number>(names, { lang });
  detector.set(0, 'A first line, in which the government of China answers.');
  detector.takeChanged();
  const first = performance.now() - start;
  return {
    longest: Math.max(...slices),
    all: slices.reduce((sum, slice) => sum + slice, 0),
    detector: first,
    forms: names.size,
  };
}
