/** Runs inside a page: reading who says what in a long text. */
import { createVoiceReader } from '../../../core/voices/read.ts';
import { paragraphsOf } from '../../../core/voices/text/paragraphs.ts';
import { loadVoiceTables } from '../../../core/voices/text/tables.ts';

export interface VoiceTimes {
  /** ms to make the tables ready. */
  ready: number;
  /** ms for all paragraphs and for putting them together. */
  total: number;
  /** ms of the longest paragraph, and of putting all together. */
  longest: number;
  combined: number;
  statements: number;
}

export function voices(packed: string, text: string): VoiceTimes {
  const start = performance.now();
  const reader = createVoiceReader(loadVoiceTables(packed));
  const ready = performance.now() - start;
  let total = 0;
  let longest = 0;
  const timed = <T>(step: () => T): T => {
    const before = performance.now();
    const result = step();
    const took = performance.now() - before;
    total += took;
    longest = Math.max(longest, took);
    return result;
  };
  const placed = paragraphsOf(text).map(({ start: at, end }) => ({
    start: at,
    reading: timed(() => reader.paragraph(text.slice(at, end))),
    mentions: [],
  }));
  const paragraphs = longest;
  const before = total;
  const { statements } = timed(() => reader.combine(placed));
  return { ready, total, longest: paragraphs, combined: total - before, statements: statements.length };
}

/** compromise finding people and quotations in the same text; null where the page has not loaded it. */
export function yardstick(text: string): number | null {
  const { nlp } = globalThis as { nlp?: (text: string) => Yardstick };
  if (nlp === undefined) return null;
  const start = performance.now();
  const read = nlp(text);
  read.people().json();
  read.quotations().json();
  return performance.now() - start;
}

interface Yardstick {
  people(): { json(): unknown };
  quotations(): { json(): unknown };
}
