import type { Steps } from '../voices/steps.ts';
import type { Reading, Span } from '../voices/types.ts';

/** What is read off one paragraph, at its place in the text. */
export interface PlacedParagraph<A> {
  readonly reading: A;
  /** Where the paragraph begins in the text. Ascending. */
  readonly start: number;
  /** Entities named in it, in order; offsets are those of the paragraph. */
  readonly mentions: readonly (Span & { readonly entity: string })[];
}

/** Reads voices off a text, a paragraph at a time (core/voices/read.ts). `A` is whatever it keeps of a paragraph. */
export interface VoiceReader<A> {
  /** All that a paragraph tells by itself: depends on nothing but its text. */
  paragraph(text: string): A;
  /** Puts the paragraphs of a text together; spans of the result are those of the text. */
  combine(paragraphs: readonly PlacedParagraph<A>[]): Steps<Reading>;
}
