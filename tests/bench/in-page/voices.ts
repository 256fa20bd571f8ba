/** Runs inside a page: reading who says what in a long text. */
import { createVoiceReader } from '../../../core/voices/read.ts';
import type { Steps } from '../../../core/voices/steps.ts';
import { paragraphsOf } from '../../../core/voices/text/paragraphs.ts';
import { loadVoiceTables } from '../../../core/voices/text/tables.ts';

export interface VoiceTimes {
  /** ms to make the tables ready, and of the longest step of it. */
  ready: number;
  readyStep: number;
  /** ms for all paragraphs and for putting them together. */
  total: number;
  /** ms of the longest step: a paragraph, or a part of putting all together. */
  longest: number;
  statements: number;
}

export function voices(packed: string, text: string): VoiceTimes {
  const loading = new Watch();
  const reader = loading.time(() => createVoiceReader(loading.time(() => loadVoiceTables(packed))));
  const reading = new Watch();
  const placed = paragraphsOf(text).map(({ start, end }) => ({
    start,
    reading: reading.time(() => reader.paragraph(text.slice(start, end))),
    mentions: [],
  }));
  const { statements } = reading.all(reader.combine(placed));
  return {
    ready: loading.total,
    readyStep: loading.longest,
    total: reading.total,
    longest: reading.longest,
    statements: statements.length,
  };
}

/** Sums up times, in ms. */
class Watch {
  total = 0;
  longest = 0;

  time<T>(step: () => T): T {
    const before = performance.now();
    const result = step();
    const took = performance.now() - before;
    this.total += took;
    this.longest = Math.max(this.longest, took);
    return result;
  }

  all<T>(steps: Steps<T>): T {
    for (;;) {
      const step = this.time(() => steps.next());
      if (step.done) return step.value;
    }
  }
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
