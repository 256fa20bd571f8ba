/** What follows or surrounds a verb of saying as a clause: "said that …", "…, she said, …". */
import { isOnly } from '../../text/spelling.ts';
import type { ClauseText, Range } from '../clause-text.ts';
import { afterAdverbials, CLAUSE, contentEnd, opensClause } from '../content.ts';
import {
  BE,
  DETERMINER,
  MODAL,
  PREPOSITION,
  QUESTION,
  QUOTES,
  SAYS,
  SUBJECT,
  SUBORDINATOR,
  THINKS,
  TIME,
} from '../lexicon.ts';
import { FINITE, isPossessive, type VerbGroup } from '../verb-group.ts';
import type { Sentence } from './sentence.ts';

const RELATIVE = new Set(['who', 'which', 'that']);

/** What follows a verb of saying: a quotation, a clause with or without 'that', or nothing: then it precedes it. */
export function readClause(sentence: Sentence, group: VerbGroup, subject: Range, cue: Range, from: number): boolean {
  const { text } = sentence;
  const at = afterAdverbials(text, from, sentence.to);
  if (group.form !== FINITE && (sentence.isEnd(at) || isComma(text, at))) {
    return text.isOpen(at + 1) && rightContent(sentence, cue, subject, at + 1);
  }
  if (sentence.isEnd(at)) return sentence.isLeftContent(subject) && parenthetical(sentence, cue, group, subject, at);
  if (isComma(text, at)) return readAfterComma(sentence, group, subject, cue, at);
  if (group.form === FINITE && sentence.isAfterQuote(subject) && text.lower(at) !== 'that')
    return parenthetical(sentence, cue, group, subject, at);
  if (text.isMark(at, ':')) return rightContent(sentence, cue, subject, at + 1);
  if (text.isOpen(at)) return rightContent(sentence, cue, subject, at);
  if (text.lower(at) === 'that' && !isObjectThat(sentence, at)) return rightContent(sentence, cue, subject, at + 1);
  const isAdverbial = text.is(at, PREPOSITION | SUBORDINATOR | TIME) && !text.is(at, DETERMINER);
  if (isAdverbial && group.form === FINITE && sentence.isLeftContent(subject) && !sentence.isOpeningOnly(subject)) {
    return parenthetical(sentence, cue, group, subject, at);
  }
  if (text.lower(at) === 'as' || text.lower(at) === 'to') return false;
  if (text.is(at, QUESTION)) return rightContent(sentence, cue, subject, at);
  return takesClause(sentence, group.verb, at) && rightContent(sentence, cue, subject, at);
}

function readAfterComma(sentence: Sentence, group: VerbGroup, subject: Range, cue: Range, comma: number): boolean {
  const { text } = sentence;
  const isSaid = sentence.isLeftContent(subject) && !(text.isOpen(comma + 1) && sentence.isOpeningOnly(subject));
  if (isSaid) return parenthetical(sentence, cue, group, subject, comma);
  if (text.lower(subject.from - 1) === 'as' && subject.from - 1 === sentence.from) {
    sentence.add([{ from: comma + 1, to: contentEnd(text, comma + 1, sentence.to, CLAUSE) }], cue, subject);
    return true;
  }
  if (text.isOpen(comma + 1)) return rightContent(sentence, cue, subject, comma + 1);
  return text.lower(comma + 1) === 'that' && rightContent(sentence, cue, subject, comma + 2);
}

/** Whether a clause without 'that' may follow this verb, and does. */
function takesClause(sentence: Sentence, verb: number, at: number): boolean {
  const { text } = sentence;
  if (!text.takes(verb, SAYS) && !(text.takes(verb, THINKS) && hasVerb(sentence, at))) return false;
  return opensClause(text, at, sentence.to) || text.lower(at) === 'in';
}

function isObjectThat(sentence: Sentence, at: number): boolean {
  return sentence.isEnd(at + 1) || sentence.text.isMark(at + 1, ',');
}

function hasVerb(sentence: Sentence, from: number): boolean {
  const { text } = sentence;
  for (let at = from; at < sentence.to; at++) {
    if (text.isMark(at, ',') || text.isMark(at, ';')) return false;
    if (text.is(at, BE | MODAL) && !isPossessive(text, at)) return true;
    if (text.is(at, SUBJECT) && !text.is(at, DETERMINER)) return true;
  }
  return false;
}

export function rightContent(sentence: Sentence, cue: Range, subject: Range | null, from: number): boolean {
  const { text } = sentence;
  let at = from;
  while (at < sentence.to && text.isMark(at, ',')) at++;
  if (at >= sentence.to) return false;
  const quote = text.isOpen(at) ? text.quoteAt(at) : undefined;
  if (quote?.open === at) {
    const after = Math.min(sentence.to, quote.close + 1);
    if (
      sentence.isEnd(after) ||
      text.isMark(quote.close - 1, '.') ||
      text.isMark(after, ',') ||
      text.is(after, SUBORDINATOR)
    ) {
      sentence.add([{ from: at + 1, to: quote.close }], cue, subject, true);
      return true;
    }
  }
  sentence.add([{ from: at, to: sentence.end(at, cue.from, CLAUSE) }], cue, subject);
  return true;
}

/** 'The law, she said, is bad': what precedes and what follows. `after` is behind the subject and its verb. */
export function parenthetical(
  sentence: Sentence,
  cue: Range,
  group: VerbGroup,
  subject: Range,
  after: number,
): boolean {
  const { text } = sentence;
  // '"…," he said, before a reporter who asked …': what precedes a relative clause is not what is said in it.
  if (RELATIVE.has(text.lower(subject.to - 1))) return false;
  const inner = Math.min(subject.from, group.from);
  if (!text.takes(group.verb, SAYS | QUOTES) && (group.from < group.verb || !text.takes(group.verb, THINKS)))
    return false;
  let leftEnd = inner;
  while (leftEnd > sentence.from && text.at(leftEnd - 1).kind === 2 && isOnly(text.lower(leftEnd - 1), ',—–-'))
    leftEnd--;
  if (leftEnd <= sentence.from) return false;
  const closing = text.isClose(leftEnd - 1) ? text.quoteAt(leftEnd - 1) : undefined;
  const quoteIsAll = closing !== undefined && sentence.isAll(closing.open);
  const left: Range = quoteIsAll
    ? { from: closing.open + 1, to: closing.close }
    : { from: sentence.contentStart(leftEnd), to: leftEnd };
  const next = afterParenthetical(sentence, after, subject.from > group.from);
  const content = [left];
  if (next < sentence.to) {
    const quote = text.isOpen(next) ? text.quoteAt(next) : undefined;
    if (quote !== undefined && quote.open === next)
      content.push({ from: next + 1, to: Math.min(quote.close, sentence.to) });
    else if (!quoteIsAll) content.push({ from: next, to: contentEnd(text, next, sentence.to, CLAUSE) });
  }
  sentence.add(content, cue, subject, quoteIsAll);
  return true;
}

/** Where the content goes on after 'she said,' — the sentence's end where it does not. */
function afterParenthetical(sentence: Sentence, from: number, isInverted: boolean): number {
  const { text } = sentence;
  for (let at = from; at < sentence.to; at++) {
    if (text.isOpen(at)) return text.isMark(at - 1, ',') || text.isMark(at - 1, ':') || at === from ? at : sentence.to;
    if (text.isMark(at, ':') && isInverted) return at + 1;
    if (text.isMark(at, ',') || text.isMark(at, '—')) {
      if (text.isOpen(at + 1)) return at + 1;
      if (at === from && text.isMark(at, ',') && !isInverted) return isSaying(sentence, at + 1) ? sentence.to : at + 1;
    }
  }
  return sentence.to;
}

function isSaying(sentence: Sentence, at: number): boolean {
  const { text } = sentence;
  return text.lower(at).endsWith('ing') || text.is(at, SUBORDINATOR | PREPOSITION) || text.lower(at) === 'according';
}

const isComma = (text: ClauseText, at: number): boolean =>
  text.isMark(at, ',') || text.isMark(at, '—') || text.isMark(at, '--') || text.isMark(at, '–');
