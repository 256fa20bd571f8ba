import { pairQuotes, type Quote } from './quotes.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { VoiceTables } from './tables.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** One paragraph, cut up. All numbers count its tokens; offsets are UTF-16 units of its text. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** A function of the text alone. White space is free: a line break ends no sentence. */
export function readParagraph(text: string, tables: VoiceTables): Paragraph {
  const tokens = tokenize(text, tables);
  const quotes = pairQuotes(text, tokens);
  return { text, tokens, quotes, sentences: splitSentences(text, tokens, tables) };
}
