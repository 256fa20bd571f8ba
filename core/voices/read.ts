/** Reads who says what off a text, paragraph by paragraph, and puts together what the paragraphs say. */
import { mergePeople } from './people/merge-people.ts';
import type { ParagraphPeople } from './people/phrase.ts';
import { readPeople } from './people/read-people.ts';
import { holdsQuote, isDoubtful } from './speakers/doubtful.ts';
import { genderTeller } from './speakers/gender.ts';
import { readSpeaker, type Speaker } from './speakers/speaker.ts';
import { Voices } from './speakers/voices.ts';
import { combineStatements } from './statements/combine.ts';
import { loadLexicon } from './statements/lexicon.ts';
import type { ParagraphStatements } from './statements/raw.ts';
import { readStatements } from './statements/read-statements.ts';
import type { Steps } from './steps.ts';
import { readParagraph } from './text/paragraph.ts';
import type { VoiceTables } from './text/tables.ts';
import type { Reading, Span } from './types.ts';

/** What one paragraph says: a function of its text alone, to be kept as long as the text stays. */
export interface ParagraphReading {
  readonly people: ParagraphPeople;
  readonly statements: ParagraphStatements;
  /** What the speaker of each statement is by itself, and the one before a colon at the end. */
  readonly speakers: readonly (Speaker | null)[];
  readonly introSpeaker: Speaker | null;
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
  /** The dear part, about a millisecond for 300 words. */
  paragraph(text: string): ParagraphReading;
  /** The cheap part, over all paragraphs of a text in their order. No span of the result crosses paragraphs. */
  combine(paragraphs: readonly PlacedParagraph[]): Steps<Reading>;
}

/** What is longer is a dump, not prose, and would hold up the page: its beginning is read. UTF-16 units. */
const LONGEST_PARAGRAPH = 20_000;

/** Words for a speaker, and what they are by themselves. */
interface Found {
  readonly span: Span | null;
  readonly speaker: Speaker | null;
}
const NOBODY: Found = { span: null, speaker: null };

/** A reader for the language of the tables. */
export function createVoiceReader(tables: VoiceTables): VoiceReader {
  const lexicon = loadLexicon(tables);
  const genderOf = genderTeller(tables);
  return {
    paragraph(text) {
      const paragraph = readParagraph(text.slice(0, LONGEST_PARAGRAPH), tables);
      const people = readPeople(paragraph, tables);
      const statements = readStatements(paragraph, lexicon);
      const speakerOf = (span: Span | null, cue: Span | null, content: readonly Span[] | null): Found => {
        if (span === null) return NOBODY;
        const speaker = readSpeaker(paragraph, people, tables, span);
        const isQuoted = content === null || holdsQuote(paragraph, content);
        return isQuoted && isDoubtful(paragraph, tables, span, speaker, cue !== null) ? NOBODY : { span, speaker };
      };
      const found = statements.statements.map(({ speaker, cue, content, direct }) =>
        speakerOf(speaker, cue, direct ? null : content),
      );
      const intro = speakerOf(statements.intro?.speaker ?? null, statements.intro?.cue ?? null, null);
      return {
        people,
        statements: {
          ...statements,
          statements: statements.statements.map((statement, i) => ({ ...statement, speaker: found[i]?.span ?? null })),
          intro: statements.intro && intro.span ? statements.intro : null,
        },
        speakers: found.map(({ speaker }) => speaker),
        introSpeaker: intro.speaker,
      };
    },
    *combine(paragraphs) {
      const merged = yield* mergePeople(paragraphs.map(({ start, reading }) => ({ start, people: reading.people })));
      const mentions = paragraphs.map(({ start, reading }, paragraph) =>
        reading.people.phrases.flatMap(({ span }, i) => {
          const voice = merged.owners[paragraph]?.[i] ?? -1;
          return voice < 0 ? [] : [{ start: start + span.start, voice }];
        }),
      );
      const voices = new Voices(merged, mentions, genderOf);
      const statements = yield* combineStatements(paragraphs, voices);
      // A third of a megabyte on a page of 10,000 words; what a page adds later is little.
      tables.forms.clear();
      tables.pieces.clear();
      return { voices: voices.all, statements };
    },
  };
}
