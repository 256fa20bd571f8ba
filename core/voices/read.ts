/** Reads who says what off a text, paragraph by paragraph, and puts together what the paragraphs say. */
import { combineStatements } from './statements/combine.ts';
import { loadLexicon } from './statements/lexicon.ts';
import type { ParagraphStatements } from './statements/raw.ts';
import { readStatements } from './statements/read-statements.ts';
import { readParagraph } from './text/paragraph.ts';
import type { VoiceTables } from './text/tables.ts';
import type { Reading, Span } from './types.ts';

/** What one paragraph says: a function of its text alone, to be kept as long as the text stays. */
export interface ParagraphReading {
  readonly statements: ParagraphStatements;
}

/** A mention of the detector; offsets are those of the paragraph. */
export interface EntityMention extends Span {
  readonly entity: string;
}

export interface PlacedParagraph {
  readonly reading: ParagraphReading;
  /** Where the paragraph begins in the text that the spans of the reading count. Ascending, without overlaps. */
  readonly start: number;
  /** In order. */
  readonly mentions: readonly EntityMention[];
}

export interface VoiceReader {
  /** The dear part, about a millisecond for 500 words. */
  paragraph(text: string): ParagraphReading;
  /** The cheap part, over all paragraphs of a text in their order. No span of the result crosses paragraphs. */
  combine(paragraphs: readonly PlacedParagraph[]): Reading;
}

/** What is longer is a dump, not prose, and would hold up the page: its beginning is read. UTF-16 units. */
const LONGEST_PARAGRAPH = 20_000;

/** A reader for the language of the tables. */
export function createVoiceReader(tables: VoiceTables): VoiceReader {
  const lexicon = loadLexicon(tables);
  return {
    paragraph(text) {
      const paragraph = readParagraph(text.slice(0, LONGEST_PARAGRAPH), tables);
      return { statements: readStatements(paragraph, lexicon) };
    },
    combine(paragraphs) {
      return { voices: [], statements: combineStatements(paragraphs) };
    },
  };
}
