import type { ClauseText, Range } from './clause-text.ts';
import { ADVERB, PREPOSITION, QUOTES, SAYS, TIME } from './lexicon.ts';

/** Words between a quotation and the verb that ascribes it, in a sentence of its own: '"Why?" Ana Roe asked.' */
const LONGEST_NAME = 6;

/** Sentences of the text around quotations: a quotation is in the sentence that begins with it or holds it. */
export function outerSentences(text: ClauseText): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (const { to } of text.paragraph.sentences) {
    if (to < text.tokens.length && (isInsideQuote(text, to) || isAscribedNext(text, to))) continue;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

function isInsideQuote(text: ClauseText, at: number): boolean {
  const quote = text.quoteAt(at);
  return quote !== undefined && quote.open < at;
}

/** '"Why?" Ana Roe asked.': what follows a quotation is only who said it. */
function isAscribedNext(text: ClauseText, at: number): boolean {
  if (!text.isClose(at - 1) || text.lexicon.isGerman) return false;
  for (let i = at; i < at + LONGEST_NAME; i++) {
    if (!text.isWord(i)) return false;
    if (text.takes(i, SAYS | QUOTES) && i > at) {
      const mark = text.lower(at - 2);
      const next = i + 1;
      if (text.isMark(next, '.')) return true;
      return (
        mark !== '' && '?!,—…'.includes(mark) && (text.isMark(next, ',') || text.is(next, TIME | PREPOSITION | ADVERB))
      );
    }
  }
  return false;
}
