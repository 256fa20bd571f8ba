import { CAPITALS } from '../../names/casing.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { MARK } from '../text/token.ts';
import type { Span } from '../types.ts';
import { ClauseText, type Range } from './clause-text.ts';
import { readSentence } from './english.ts';
import { readGermanSentence } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { outerSentences } from './outer-sentences.ts';
import type { ParagraphStatement, ParagraphStatements, RawStatement, SentenceReading } from './raw.ts';

/** A quotation without any word to say who speaks must be this long, in words, to be looked up elsewhere. */
const SHORTEST_LOOSE = 3;

/** The statements of one paragraph, in order of their contents: a function of its text alone. */
export function readStatements(paragraph: Paragraph, lexicon: Lexicon): ParagraphStatements {
  const text = new ClauseText(paragraph, lexicon);
  const raw: RawStatement[] = [];
  const loose: Range[] = [];
  let before: SentenceReading | null = null;
  /** Number of the statement a quotation of its own goes on with. */
  let floor = -1;
  for (const sentence of outerSentences(text)) {
    const content = quotationAlone(text, sentence);
    if (content === null) {
      before = lexicon.isGerman
        ? readGermanSentence(text, sentence, raw.at(-1)?.speaker ?? null)
        : readSentence(text, sentence);
      floor = raw.length + floorOf(before.statements);
      raw.push(...before.statements);
      continue;
    }
    const label = labelEnd(text, content);
    if (label > 0) {
      floor = raw.length;
      before = null;
      raw.push({
        content: [{ ...content, from: label + 1 }],
        cue: null,
        speaker: { ...content, to: label },
        direct: true,
      });
      continue;
    }
    const last = raw[floor];
    if (last?.direct && last.speaker !== null) raw[floor] = { ...last, content: [...last.content, content] };
    else if (content.to - content.from < SHORTEST_LOOSE) continue;
    else if (before === null) loose.push(content);
    else {
      const speaker = last?.speaker ?? before.subject;
      if (speaker === null) continue;
      floor = raw.length;
      raw.push({ content: [content], cue: null, speaker, direct: true });
    }
  }
  const statements = raw.map((statement) => placed(paragraph, statement)).sort(byContent);
  return {
    statements,
    loose: loose.map((range) => spanOf(paragraph, withoutComma(paragraph, range))),
    last: lastDirect(statements),
    intro: introOf(text, before),
  };
}

/** The inside of a quotation that is all of a sentence; else null. */
function quotationAlone(text: ClauseText, sentence: Range): Range | null {
  const quote = text.quoteAt(sentence.from);
  if (quote === undefined || quote.open > sentence.from) return null;
  let to = sentence.to;
  while (to > quote.close + 1 && text.at(to - 1).kind === MARK) to--;
  return quote.close >= to - 1 ? { from: quote.open + 1, to: Math.min(quote.close, sentence.to) } : null;
}

/** Words of a name in capitals before a colon. */
const LONGEST_LABEL = 3;

/** 'ROE: Well, look': the colon after the name that a transcript gives each passage; -1 where there is none. */
function labelEnd(text: ClauseText, { from, to }: Range): number {
  let at = from;
  while (at < Math.min(to - 1, from + LONGEST_LABEL) && text.at(at).casing === CAPITALS) at++;
  return at > from && text.isMark(at, ':') ? at : -1;
}

/** Who is said to speak before the colon that ends the paragraph. */
function introOf(text: ClauseText, last: SentenceReading | null): ParagraphStatements['intro'] {
  if (last === null || !text.isMark(text.tokens.length - 1, ':')) return null;
  if (last.intro !== null) {
    return { cue: spanOf(text.paragraph, last.intro.cue), speaker: spanOf(text.paragraph, last.intro.speaker) };
  }
  return last.subject && { cue: null, speaker: spanOf(text.paragraph, last.subject) };
}

/** Of the statements of a sentence, the one its speaker goes on from: a direct one, else the first. */
function floorOf(statements: readonly RawStatement[]): number {
  const direct = statements.findLastIndex((statement) => statement.direct);
  return Math.max(0, direct);
}

function lastDirect(statements: readonly ParagraphStatement[]): number {
  for (let i = statements.length - 1; i >= 0; i--) {
    if (statements[i]?.speaker && (statements[i]?.direct || i === statements.length - 1)) return i;
  }
  return -1;
}

const byContent = (a: ParagraphStatement, b: ParagraphStatement): number =>
  (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0);

function placed(paragraph: Paragraph, { content, cue, speaker, direct }: RawStatement): ParagraphStatement {
  return {
    content: content.map((range) => spanOf(paragraph, direct ? withoutComma(paragraph, range) : range)),
    cue: cue && spanOf(paragraph, cue),
    speaker: speaker && spanOf(paragraph, speaker),
    direct,
  };
}

/** '"It holds," she said': the comma is the sentence's, not the speaker's. */
function withoutComma({ tokens }: Paragraph, { from, to }: Range): Range {
  return to - from > 1 && tokens[to - 1]?.lower === ',' ? { from, to: to - 1 } : { from, to };
}

export function spanOf({ tokens, text }: Paragraph, { from, to }: Range): Span {
  const start = tokens[from]?.start ?? text.length;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}
