import type { Paragraph } from '../text/paragraph.ts';
import type { Span } from '../types.ts';
import { ClauseText, type Range } from './clause-text.ts';
import { readSentence } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { outerSentences } from './outer-sentences.ts';
import type { ParagraphStatement, ParagraphStatements, RawStatement } from './raw.ts';

/** A quotation without any word to say who speaks must be this long, in words, to be looked up elsewhere. */
const SHORTEST_LOOSE = 3;

/** The statements of one paragraph, in order of their contents: a function of its text alone. */
export function readStatements(paragraph: Paragraph, lexicon: Lexicon): ParagraphStatements {
  const text = new ClauseText(paragraph, lexicon);
  const raw: RawStatement[] = [];
  const loose: Range[] = [];
  for (const sentence of outerSentences(text)) {
    const quote = text.quoteAt(sentence.from);
    const isQuotation = quote !== undefined && quote.close >= sentence.to - 1 && quote.open <= sentence.from;
    if (!isQuotation) {
      raw.push(...readSentence(text, sentence));
      continue;
    }
    const content = { from: quote.open + 1, to: Math.min(quote.close, sentence.to) };
    const before = raw.at(-1);
    if (before?.direct && before.speaker !== null)
      raw[raw.length - 1] = { ...before, content: [...before.content, content] };
    else if (content.to - content.from >= SHORTEST_LOOSE) {
      if (before?.speaker) raw.push({ content: [content], cue: null, speaker: before.speaker, direct: true });
      else loose.push(content);
    }
  }
  const isOpen = text.quotes.some(({ close }) => close >= text.tokens.length);
  const endsInColon = text.isMark(text.tokens.length - 1, ':');
  const statements = raw.map((statement) => placed(paragraph, statement)).sort(byContent);
  const last = lastDirect(statements);
  return {
    statements,
    loose: loose.map((range) => spanOf(paragraph, range)),
    last,
    goesOn: isOpen || endsInColon,
  };
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
    content: content.map((range) => spanOf(paragraph, range)),
    cue: cue && spanOf(paragraph, cue),
    speaker: speaker && spanOf(paragraph, speaker),
    direct,
  };
}

export function spanOf({ tokens, text }: Paragraph, { from, to }: Range): Span {
  const start = tokens[from]?.start ?? text.length;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}
