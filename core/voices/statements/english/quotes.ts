/** Quotations whose speaker stands after them or before a colon: '"…," said X', 'X: "…"'. */

import { LOWERCASE } from '../../../names/casing.ts';
import { isOnly } from '../../text/spelling.ts';
import { MARK } from '../../text/token.ts';
import type { Range } from '../clause-text.ts';
import { BE, DETERMINER, PREPOSITION, QUOTES, SAYS, STARTER, SUBJECT, TIME } from '../lexicon.ts';
import { phraseFrom } from '../subject.ts';
import type { VerbGroup } from '../verb-group.ts';
import { parenthetical } from './clause.ts';
import { holds, type Sentence } from './sentence.ts';

const DASHES = new Set(['—', '–', '-']);
/** Words of a speaker before a verb that is in no table. */
const LONGEST_SPEAKER = 6;

/** '"…," said X', 'the law is bad, says X'. */
export function readInverted(sentence: Sentence, group: VerbGroup): boolean {
  const { text } = sentence;
  if (!text.takes(group.verb, SAYS | QUOTES) || group.from <= sentence.from) return false;
  const before = group.from - 1;
  const isAfterQuote = text.isClose(before) || (text.isMark(before, ',') && text.isClose(before - 1));
  if (!isAfterQuote && !text.isMark(before, ',') && !text.isMark(before, '—') && !text.isMark(before, '?'))
    return false;
  const subject = phraseFrom(text, group.to, sentence.to);
  if (subject === null) return false;
  sentence.subject = subject;
  parenthetical(sentence, { from: group.from, to: group.to }, group, subject, Math.max(group.to, subject.to));
  return true;
}

/** '"Well?" Ana Roe pressed.': after a quotation any verb will do. */
export function readUnknownVerb(sentence: Sentence): void {
  const { text } = sentence;
  const quote = text.quoteAt(sentence.from);
  if (quote === undefined || quote.open !== sentence.from || !isOnly(text.lower(quote.close - 1), ',?!…—-')) return;
  if (
    sentence.statements.some(({ content }) =>
      content.some(({ from, to }) => from <= quote.open + 1 && to > quote.open + 1),
    )
  )
    return;
  const speaker = phraseFrom(text, quote.close + 1, sentence.to);
  if (speaker === null || speaker.to - speaker.from > LONGEST_SPEAKER) return;
  const verb = speaker.to;
  const { lower, casing } = text.at(verb);
  if (!(lower.endsWith('ed') || lower.endsWith('s')) || text.is(verb, BE | PREPOSITION | TIME) || casing !== LOWERCASE)
    return;
  const content: Range[] = [{ from: quote.open + 1, to: quote.close }];
  sentence.add(content, { from: verb, to: verb + 1 }, speaker, true);
}

/** '… took it further: "…"', 'ANA ROE: "…"': what precedes the colon says who speaks. */
export function readColon(sentence: Sentence): void {
  const { text } = sentence;
  const last = text.quoteAt(lastWord(sentence));
  if (last === undefined || !text.isMark(last.open - 1, ':') || last.open - 1 <= sentence.from) return;
  if (sentence.statements.some(({ content }) => holds(content, last.open + 1))) return;
  const colon = last.open - 1;
  const name = nameBefore(sentence, colon);
  const speaker = name ?? sentence.intro?.speaker ?? sentence.mainSubject(colon);
  const cue = name === null ? (sentence.intro?.cue ?? null) : null;
  if (speaker !== null)
    sentence.add([{ from: last.open + 1, to: Math.min(last.close, sentence.to) }], cue, speaker, true);
}

function lastWord(sentence: Sentence): number {
  let at = sentence.to - 1;
  while (at > sentence.from && sentence.text.at(at).kind === MARK) at--;
  return at;
}

/** The name that is all that precedes a colon, or all after a dash before it. */
function nameBefore(sentence: Sentence, colon: number): Range | null {
  const { text } = sentence;
  let from = colon;
  while (from > sentence.from && !DASHES.has(text.lower(from - 1))) from--;
  let at = from;
  while (at < colon && (text.isCapital(at) || text.is(at, PREPOSITION) || text.isMark(at, '.'))) at++;
  if (text.isMark(at, '(')) while (at < colon) at++;
  return at === colon && text.isCapital(from) && !text.is(from, SUBJECT | STARTER | DETERMINER)
    ? { from, to: colon }
    : null;
}
