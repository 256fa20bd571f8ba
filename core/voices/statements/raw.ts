import type { Span } from '../types.ts';
import type { Range } from './clause-text.ts';

/** A statement as one paragraph has it, by tokens. */
export interface RawStatement {
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly speaker: Range | null;
  readonly direct: boolean;
}

/** Who is about to speak, and the words that say so. */
export interface Intro {
  readonly cue: Range;
  readonly speaker: Range;
}

/** A statement of one paragraph; offsets are those of its text. */
export interface ParagraphStatement {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly direct: boolean;
}

/** What one paragraph says of statements: a function of its text alone. */
export interface ParagraphStatements {
  readonly statements: readonly ParagraphStatement[];
  /** Quotations the paragraph begins with and says no speaker of, in order: whoever spoke before goes on. */
  readonly loose: readonly Span[];
  /** The statement whose speaker goes on when the next paragraph only quotes; -1 where there is none. */
  readonly last: number;
  /** After 'she said:' at the end, who says what the next paragraph quotes. */
  readonly intro: { readonly cue: Span | null; readonly speaker: Span } | null;
}

/** What one sentence says, whatever its language. */
export interface SentenceReading {
  readonly statements: readonly RawStatement[];
  /** Who the sentence is about, for a quotation that follows without a word on its speaker. */
  readonly subject: Range | null;
  /** The last verb that ascribes and its subject, for a quotation that follows a colon. */
  readonly intro: Intro | null;
}
