import type { Reading } from '../voices/types.ts';
import type { EntityMention } from './types.ts';

/** Reads voices off a text, a paragraph at a time. `A` is whatever it keeps of a paragraph. */
export interface VoiceReader<A = unknown> {
  /** All that a paragraph tells by itself: depends on nothing but its text. */
  analyse(paragraph: string): A;
  /**
   * Puts paragraphs together. Offsets, those of `entities` included, are of the paragraphs joined by PARAGRAPH_BREAK
   * (article-text.ts).
   */
  combine(paragraphs: readonly A[], entities: readonly EntityMention[]): Reading;
}
