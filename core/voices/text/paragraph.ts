import { pairQuotes, type Quote } from './quotes.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { VoiceTables } from './tables.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/** One paragraph, cut up. All numbers count its tokens; offsets are UTF-16 units of its text. */
export interface Paragraph extends Tokens {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** A function of the text alone. White space is free: a line break ends no sentence. */
export function readParagraph(text: string, tables: VoiceTables): Paragraph {
  const found = tokenize(text, tables);
  const { tokens, ends, marks, names, cues } = found;
  const quotes = pairQuotes(text, tokens, marks);
  return { text, tokens, ends, marks, names, cues, quotes, sentences: splitSentences(text, found, tables) };
}
