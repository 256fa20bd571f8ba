import { MARK } from '../text/token.ts';
import type { ClauseText } from './clause-text.ts';
import {
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  QUOTES,
  SAYS,
  SPEECH_NOUN,
  SUBJECT,
  SUBORDINATOR,
  TELLS,
  TIME,
  TIME_OPENER,
  TOLD,
} from './lexicon.ts';
import { FINITE, verbGroup } from './verb-group.ts';

/** Words of where, when and to whom something is said, before what is said. */
const LONGEST_ADVERBIAL = 22;
/** Words for those who are told something. */
const LONGEST_TOLD = 12;

/**
 * After the adverbials that begin at `from` ('on Monday', 'in a statement', 'during the debate') where it is clear that
 * they end: before 'that', a colon, a comma with a quotation, a quotation, the sentence's end. Else `from`.
 */
export function afterAdverbials(text: ClauseText, from: number, end: number): number {
  let at = from;
  for (;;) {
    const next = afterOne(text, at, end);
    if (next === at) return at;
    at = next;
  }
}

function afterOne(text: ClauseText, at: number, end: number): number {
  if (at >= end) return at;
  if (text.is(at, ADVERB) && !text.is(at, DETERMINER | SUBJECT | PREPOSITION)) return at + 1;
  if (text.is(at, TIME)) return at + 1;
  if (text.is(at, TIME_OPENER) && text.is(at + 1, TIME)) return at + 2;
  if (!text.is(at, PREPOSITION) && text.lower(at) !== 'when' && text.lower(at) !== 'as') return at;
  const isTime = text.is(at + 1, TIME) || (text.is(at + 1, TIME_OPENER) && text.is(at + 2, TIME));
  if (isTime) return afterTime(text, at + 1, end);
  return afterPlace(text, at, end);
}

function afterTime(text: ClauseText, from: number, end: number): number {
  let at = from;
  while (at < end && (text.is(at, TIME | TIME_OPENER) || text.isNumber(at))) at++;
  return at;
}

/** After 'in an interview with X': as far as a mark that shows its end, or the noun itself where it is a known one. */
function afterPlace(text: ClauseText, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_ADVERBIAL);
  let known = from;
  for (let at = from + 1; at < limit; at++) {
    if (text.lower(at) === 'that' && !text.is(at - 1, PREPOSITION)) return at;
    if (text.isOpen(at)) return text.isMark(at - 1, ',') || text.isMark(at - 1, ':') ? at : from;
    if (text.isMark(at, ':')) return at;
    if (text.isMark(at, ',') && (text.isOpen(at + 1) || text.lower(at + 1) === 'that')) return at;
    if (text.is(at, BE) || opensPhrase(text, at, from + 1) || isBreak(text, at)) return known;
    if (text.is(at, SPEECH_NOUN)) known = at + 1;
  }
  return known;
}

/** True where a new noun phrase begins that no preposition leads to; never at `first`. */
function opensPhrase(text: ClauseText, at: number, first: number): boolean {
  if (text.is(at, SUBJECT) && !text.is(at, DETERMINER | POSSESSIVE)) return at > first || !text.is(at, OBJECT);
  return at > first && text.is(at, DETERMINER) && !text.is(at - 1, PREPOSITION | TIME_OPENER | COORDINATOR);
}

/** A mark that no noun phrase has inside. */
function isBreak(text: ClauseText, at: number): boolean {
  const token = text.at(at);
  return token.kind > MARK || (token.kind === MARK && !/^['’&/-]$/.test(token.lower));
}

/** After those who are told: 'told reporters', 'told the paper', 'told her'. `from` where nobody is. */
export function afterTold(text: ClauseText, from: number, end: number): number {
  if (text.is(from, OBJECT) && !text.is(from, SUBORDINATOR)) return from + 1;
  const limit = Math.min(end, from + LONGEST_TOLD);
  let at = from;
  for (; at < limit; at++) {
    if (text.lower(at) === 'that' || isBreak(text, at) || text.is(at, BE)) break;
    if (text.is(at, SUBORDINATOR) && !text.is(at, DETERMINER)) break;
    if (text.is(at, TIME) && text.isCapital(at)) break;
    if (at > from && endsTold(text, at, from)) break;
  }
  return at;
}

function endsTold(text: ClauseText, at: number, from: number): boolean {
  if (text.is(at, PREPOSITION)) return !/^(of|for)$/.test(text.lower(at));
  return opensPhrase(text, at, from) || (text.is(at - 1, TOLD) && !text.is(at, COORDINATOR));
}

/** Where a content that begins at `from` ends: with the sentence, or before the next speaker's clause. */
export function contentEnd(text: ClauseText, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const quote = text.quoteAt(at);
    if (quote !== undefined) {
      at = Math.min(end - 1, quote.close);
      continue;
    }
    if (text.isMark(at, ',') && cutsAt(text, at + 1, end)) return at;
    if (text.isMark(at, ';') && at - from > 2) return at;
    if (text.is(at, COORDINATOR) && cutsAt(text, at, end)) return at;
    if (text.lower(at) === 'according' && text.lower(at + 1) === 'to') return at;
  }
  return withoutStop(text, from, end);
}

/** True where a new ascription begins: 'adding that', 'and said', 'but Ana Roe denied'. */
function cutsAt(text: ClauseText, at: number, end: number): boolean {
  if (text.lower(at) === 'according') return true;
  let i = at;
  const joined = text.is(i, COORDINATOR);
  if (joined) i++;
  while (i < end && text.is(i, ADVERB) && !text.is(i, DETERMINER)) i++;
  const isSaying = text.takes(i, SAYS | TELLS | QUOTES) && /(ing|ed|id|ote|old)$/.test(text.lower(i));
  if (!isSaying) return false;
  if (joined) {
    const group = verbGroup(text, i);
    return group !== null && group.form === FINITE && group.from <= i && group.from > at;
  }
  return text.lower(i).endsWith('ing') && verbGroup(text, i) !== null && !text.is(i + 1, PREPOSITION);
}

export function withoutStop(text: ClauseText, from: number, end: number): number {
  let at = end;
  while (at > from + 1 && text.at(at - 1).kind === 2 && /^[.!?…;:,—–-]+$/.test(text.lower(at - 1))) at--;
  return at;
}

/** True for what looks like the beginning of a clause: a determiner, a pronoun, a name, a noun before a verb. */
export function opensClause(text: ClauseText, at: number, end: number): boolean {
  if (at >= end) return false;
  if (text.is(at, PREPOSITION) && !text.is(at, SUBORDINATOR | DETERMINER | TIME)) return false;
  if (text.is(at, COORDINATOR)) return false;
  return text.isWord(at) || text.isNumber(at) || text.isMark(at, '$');
}
