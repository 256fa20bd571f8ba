import { endsInAny, endsInEd, isOnly } from '../text/spelling.ts';
import { MARK } from '../text/token.ts';
import type { ClauseText } from './clause-text.ts';
import {
  ADVERB,
  BASE_FORM,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  NEGATION,
  NOUN_LIKE,
  OBJECT,
  OTHER_VERB,
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
import { FINITE, isPossessive, isVerbLike, verbGroup } from './verb-group.ts';

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

/** Marks that noun phrases have inside. */
const INNER_MARKS = new Set("'’&/-");

/** A mark that no noun phrase has inside. */
function isBreak(text: ClauseText, at: number): boolean {
  const token = text.at(at);
  return token.kind > MARK || (token.kind === MARK && !INNER_MARKS.has(token.lower));
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
  if (text.is(at, PREPOSITION)) return text.lower(at) !== 'of' && text.lower(at) !== 'for';
  return opensPhrase(text, at, from) || (text.is(at - 1, TOLD) && !text.is(at, COORDINATOR));
}

/** How a content ends. */
export const CLAUSE = 0;
/** A clause before the main clause: it ends with its first comma. */
export const OPENING = 1;
/** A noun phrase or infinitive: it ends before the clauses that follow it. */
export const PHRASE = 2;
/** A noun phrase and what it is said to be, after 'as'. */
export const AS_PHRASE = 3;
export type ContentKind = typeof CLAUSE | typeof OPENING | typeof PHRASE | typeof AS_PHRASE;

/** Where a content that begins at `from` ends: with the sentence, or before the next speaker's clause. */
export function contentEnd(text: ClauseText, from: number, end: number, kind: ContentKind): number {
  for (let at = from + 1; at < end; at++) {
    const quote = text.quoteAt(at);
    if (quote !== undefined) {
      at = Math.min(end - 1, quote.close);
      const isComma = text.isMark(quote.close - 1, ',') && quote.close < end;
      if (isComma && (kind === OPENING || isAscribed(text, at + 1, end) || cutsAt(text, at + 1, end))) return at + 1;
      continue;
    }
    if (text.isMark(at, ',') && (kind === OPENING || cutsAt(text, at + 1, end) || isAscribed(text, at + 1, end)))
      return at;
    if (text.isMark(at, ';') && at - from > 2) return at;
    if (text.is(at, COORDINATOR) && cutsAt(text, at, end)) return at;
    if (text.lower(at) === 'according' && text.lower(at + 1) === 'to') return at;
    if (kind >= PHRASE && endsPhrase(text, at, end, kind)) return at;
  }
  return withoutStop(text, from, end);
}

const CLAUSE_OPENERS = new Set('as while when because although though if whereas unless'.split(' '));
const MAYBE_OPENERS = new Set('after before since until'.split(' '));
const DASHES = new Set(['—', '–', '-', '--']);
/** Words of a member of a list. */
const LONGEST_MEMBER = 7;

function endsPhrase(text: ClauseText, at: number, end: number, kind: ContentKind): boolean {
  if (text.isMark(at, ',')) return !isInList(text, at, end);
  if (text.at(at).kind === MARK) return DASHES.has(text.lower(at)) && (text.at(at).spaced || text.lower(at) !== '-');
  const word = text.lower(at);
  if (CLAUSE_OPENERS.has(word)) return !text.is(at - 1, PREPOSITION) && !(kind === AS_PHRASE && word === 'as');
  if (MAYBE_OPENERS.has(word)) return text.is(at + 1, SUBJECT) || text.lower(at + 1).endsWith('ing');
  if (word === 'by') return text.lower(at + 1).endsWith('ing');
  if (text.is(at, COORDINATOR)) return joinsClause(text, at + 1, end);
  return word === 'during' || (text.is(at, PREPOSITION) && word !== 'of' && opensSpeech(text, at + 1));
}

/** 'in a recent interview', 'on Twitter's blog': where it was said, no part of it. */
function opensSpeech(text: ClauseText, at: number): boolean {
  return (
    text.is(at, DETERMINER) && (text.is(at + 1, SPEECH_NOUN) || (text.isWord(at + 1) && text.is(at + 2, SPEECH_NOUN)))
  );
}

/** 'taxes, tariffs and quotas': after the comma a short member, and then 'and' or another comma before it. */
function isInList(text: ClauseText, comma: number, end: number): boolean {
  if (text.is(comma + 1, DETERMINER | SUBORDINATOR | SUBJECT | ADVERB) || text.lower(comma + 1).endsWith('ing'))
    return false;
  const first = text.is(comma + 1, COORDINATOR) ? comma + 2 : comma + 1;
  if (text.is(first, SUBJECT) || isVerbLike(text, first) || text.is(first, OTHER_VERB)) return false;
  if (first > comma + 1) return !joinsClause(text, first, end);
  for (let at = first; at < Math.min(end, first + LONGEST_MEMBER); at++) {
    if (isVerbLike(text, at) || text.is(at, OTHER_VERB | SUBJECT)) return false;
    if (text.is(at, COORDINATOR)) return !joinsClause(text, at + 1, end);
    if (text.isMark(at, ',')) return isInList(text, at, end);
  }
  return false;
}

/** True where a verb, or a subject with its verb, follows 'and'. */
function joinsClause(text: ClauseText, from: number, end: number): boolean {
  let at = from;
  while (at < end && text.is(at, ADVERB | NEGATION) && !text.is(at, DETERMINER)) at++;
  if (text.is(at, SUBJECT) && !text.is(at, DETERMINER)) return true;
  if (isVerbLike(text, at) || text.is(at, OTHER_VERB) || endsInEd(text.lower(at))) return true;
  for (let i = at; i < Math.min(end, at + LONGEST_MEMBER); i++) {
    if (text.isMark(i, ',') || text.is(i, PREPOSITION | SUBORDINATOR | COORDINATOR)) return false;
    if (text.is(i, BE | HAVE | MODAL | DO | OTHER_VERB) && !isPossessive(text, i)) return true;
    if (i > at && text.isCapital(i - 1) && endsInEd(text.lower(i))) return true;
    if (i > at && text.takes(i, SAYS) && !text.is(i, NOUN_LIKE | BASE_FORM)) return true;
  }
  return false;
}

const JOINING = new Set('while but and although though whereas'.split(' '));
/** Ends of forms that ascribe: 'saying', 'added', 'said', 'wrote', 'told'. */
const SAYING = ['ing', 'ed', 'id', 'ote', 'old'];
/** Words between a comma and the verb that ascribes what precedes it. */
const LONGEST_SPEAKER = 6;

/** True for ', she said' and ', Ana Roe said': what is before the comma is said, or the next statement begins. */
function isAscribed(text: ClauseText, comma: number, end: number): boolean {
  const from = JOINING.has(text.lower(comma)) ? comma + 1 : comma;
  for (let at = from; at < Math.min(end, from + LONGEST_SPEAKER); at++) {
    if (!text.isWord(at) || text.is(at, SUBORDINATOR | PREPOSITION | BE)) return false;
    if (at > from && text.takes(at, SAYS) && !text.is(at, NOUN_LIKE | BASE_FORM))
      return !text.lower(at).endsWith('ing');
  }
  return false;
}

/** True where a new ascription begins: 'adding that', 'and said', 'but Ana Roe denied'. */
function cutsAt(text: ClauseText, at: number, end: number): boolean {
  if (text.lower(at) === 'according') return true;
  let i = at;
  const joined = text.is(i, COORDINATOR);
  if (joined) i++;
  while (i < end && text.is(i, ADVERB) && !text.is(i, DETERMINER)) i++;
  const isSaying = text.takes(i, SAYS | TELLS | QUOTES) && endsInAny(text.lower(i), SAYING);
  if (!isSaying) return false;
  if (joined && text.lower(i).endsWith('ing')) return text.lower(i + 1) === 'that';
  if (joined) {
    const group = verbGroup(text, i);
    return group !== null && group.form === FINITE && group.from <= i && group.from > at;
  }
  return text.lower(i).endsWith('ing') && verbGroup(text, i) !== null && !text.is(i + 1, PREPOSITION);
}

export function withoutStop(text: ClauseText, from: number, end: number): number {
  let at = end;
  while (at > from + 1 && text.at(at - 1).kind === 2 && isOnly(text.lower(at - 1), '.!?…;:,—–-')) at--;
  return at;
}

/** True for what looks like the beginning of a clause: a determiner, a pronoun, a name, a noun before a verb. */
export function opensClause(text: ClauseText, at: number, end: number): boolean {
  if (at >= end) return false;
  if (text.is(at, PREPOSITION) && !text.is(at, SUBORDINATOR | DETERMINER | TIME)) return false;
  if (text.is(at, COORDINATOR)) return false;
  return text.isWord(at) || text.isNumber(at) || text.isMark(at, '$');
}
