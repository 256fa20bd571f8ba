import type { Span } from '../types.ts';
import type { Range } from './clause-text.ts';

/** A statement as one paragraph has it, by tokens. */
export interface RawStatement {
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly speaker: Range | null;
  readonly direct: boolean;
}

/** Why the speaker of a quotation is to be looked for outside its sentence. */
export const AFTER_TEXT = 0;
/** The paragraph begins with the quotation, and nothing in it says who speaks. */
export const OPENS_PARAGRAPH = 1;

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
  /** Quotations nobody in the paragraph is said to have said, whole sentences, in order: the page may tell. */
  readonly loose: readonly Span[];
  /** The statement whose speaker goes on when the next paragraph only quotes; -1 where there is none. */
  readonly last: number;
  /** The paragraph ends with a colon after a cue, or in the middle of a quotation: the next one goes on. */
  readonly goesOn: boolean;
}
