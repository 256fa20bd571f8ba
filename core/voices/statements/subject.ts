import { LOWERCASE } from '../../names/casing.ts';
import { endsInEd, endsInS } from '../text/spelling.ts';
import type { ClauseText, Range } from './clause-text.ts';
import {
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  NEGATION,
  OBJECT,
  OTHER_VERB,
  POSSESSIVE,
  PREPOSITION,
  STARTER,
  SUBJECT,
  SUBORDINATOR,
  TIME,
  TIME_OPENER,
} from './lexicon.ts';
import { isPossessive, isVerbLike } from './verb-group.ts';

/** Words of an apposition or relative clause between a subject and its verb. */
const LONGEST_APPOSITION = 45;
/** Words of a noun phrase with all that hangs on it. */
const LONGEST_PHRASE = 25;

const ARTICLES = new Set(['a', 'an', 'the']);
/** Marks that noun phrases have inside. */
const INNER_MARKS = new Set("'’&/%$-");
/** What a quotation ends with that is no nickname. */
const ENDS_SPEECH = new Set(',.?!');

export const SHARED = 'shared';

/**
 * The subject of a verb group that begins at `verb`, to its left in the sentence that begins at `start`; SHARED where the
 * verb follows 'and': then the clause before has it. Null where there is none.
 */
export function subjectBefore(text: ClauseText, start: number, verb: number): Range | typeof SHARED | null {
  let at = skipTimeBack(text, start, verb - 1);
  if (at < start) return null;
  if (text.is(at, COORDINATOR) || (text.isMark(at, ',') && text.is(at - 1, COORDINATOR))) return SHARED;
  if (text.isMark(at, ',') || text.isMark(at, '—') || text.isMark(at, '--') || text.isMark(at, '–')) {
    const head = beforeApposition(text, start, at);
    return head < start ? null : phraseEndingAt(text, start, head);
  }
  if (text.isMark(at, ')')) {
    at = openingBracket(text, start, at) - 1;
    if (at < start) return null;
    if (text.isMark(at, ',')) return null;
  }
  const word = text.lower(at);
  if (word === 'who' || word === 'which' || (word === 'that' && !text.is(at - 1, SUBORDINATOR))) {
    const head = text.isMark(at - 1, ',') ? at - 2 : at - 1;
    if (head < start || !(text.isWord(head) || text.isMark(head, ')')) || isVerbLike(text, head)) return null;
    const phrase = phraseEndingAt(text, start, head);
    return phrase && { from: phrase.from, to: at + 1 };
  }
  return phraseEndingAt(text, start, at);
}

/** The noun phrase that ends with token `last`, as far as it reaches back in its clause. */
export function phraseEndingAt(text: ClauseText, start: number, last: number): Range | null {
  if (text.isMark(last, ')')) last = openingBracket(text, start, last) - 1;
  if (last < start) return null;
  if (text.is(last, SUBJECT) && !text.is(last, DETERMINER | PREPOSITION)) return { from: last, to: last + 1 };
  if (text.is(last, OBJECT | PREPOSITION | SUBORDINATOR | NEGATION) && !text.is(last, SUBJECT | DETERMINER))
    return null;
  if (!text.isWord(last) && !text.isNumber(last) && !text.isClose(last)) return null;
  let from = last + 1;
  for (let at = last; at >= start && last - at < LONGEST_PHRASE; at--) {
    if (text.isClose(at)) {
      at = nicknameFrom(text, start, at);
      if (at < 0) break;
      from = at;
      continue;
    }
    if (text.isMark(at, ')')) {
      at = openingBracket(text, start, at);
      continue;
    }
    if (endsPhrase(text, start, at, last)) break;
    // 'topics Ana Roe raised': a plural before a name belongs to another phrase.
    if (at < last && text.isCapital(at + 1) && text.at(at).casing === LOWERCASE && endsInS(text.lower(at), "s'’"))
      break;
    from = at;
    if (at < last && opensOwnPhrase(text, start, at)) break;
  }
  return trimmed(text, start, from, last + 1);
}

/** Words of a nickname with its marks. */
const LONGEST_NICKNAME = 4;

/** Where a nickname inside a name begins ('Ed “Doc” Poe') that ends with the mark `close`; -1 for any other quotation. */
function nicknameFrom(text: ClauseText, start: number, close: number): number {
  const open = text.quoteAt(close)?.open ?? -1;
  const isShort = open > start && close - open <= LONGEST_NICKNAME && !ENDS_SPEECH.has(text.lower(close - 1));
  return isShort && text.isCapital(open - 1) ? open : -1;
}

function endsPhrase(text: ClauseText, start: number, at: number, last: number): boolean {
  const token = text.at(at);
  if (token.kind === 2) return !INNER_MARKS.has(token.lower);
  if (token.kind > 2) return true;
  if (text.is(at, SUBJECT) && at < last && !text.is(at, DETERMINER)) return true;
  if (text.is(at, BE | HAVE | DO | MODAL) && !isPossessive(text, at)) return true;
  if (text.is(at, SUBORDINATOR) && !text.is(at, PREPOSITION | DETERMINER)) return true;
  if (text.is(at, COORDINATOR)) return !joinsPhrases(text, start, at, last);
  if (text.is(at, OTHER_VERB)) return true;
  return at < last && isVerbLike(text, at);
}

/** 'cutting off a reporter who': an article after a word that leads to no phrase begins one. */
function opensOwnPhrase(text: ClauseText, start: number, at: number): boolean {
  if (at <= start || !ARTICLES.has(text.lower(at))) return false;
  return text.isWord(at - 1) && !text.is(at - 1, PREPOSITION | COORDINATOR | DETERMINER | SUBORDINATOR | ADVERB | TIME);
}

/** 'Ana Roe and Bo Poe said': both are subject; 'he left and Bo Poe said': one is. */
function joinsPhrases(text: ClauseText, start: number, at: number, last: number): boolean {
  if (text.lower(at) !== 'and' && text.lower(at) !== 'or') return false;
  let words = 0;
  for (let i = at - 1; i >= start && words < 8; i--, words++) {
    const token = text.at(i);
    if (text.isMark(i, ',')) break;
    if (token.kind > 2 || text.isMark(i, ';') || text.isMark(i, ':')) return false;
    if (isVerbLike(text, i) || text.is(i, OTHER_VERB | OBJECT)) return false;
  }
  // 'he wrote the plan and voters said': a capital or an article on both sides, or on none.
  return words > 0 && (text.isCapital(at - 1) === text.isCapital(at + 1) || last - at > 2 || text.isCapital(at - 1));
}

/** Leaves out what only leads to the phrase: 'But', 'On Monday', 'In Ankara the …'. */
function trimmed(text: ClauseText, start: number, from: number, to: number): Range | null {
  let at = from;
  while (at < to - 1 && (text.is(at, STARTER | COORDINATOR) || (text.is(at, ADVERB) && !text.is(at, DETERMINER)))) at++;
  if (text.is(at, PREPOSITION) && at < to - 1) {
    const inner = afterLeadingPhrase(text, at, to);
    if (inner > at) at = inner;
  }
  while (at < to - 1 && text.is(at, TIME) && at === start) at++;
  // A quotation or a bare number says nothing.
  if (at >= to || text.isOpen(at) || (text.isNumber(at) && to - at === 1)) return null;
  return { from: at, to };
}

/** After a prepositional phrase that opens a clause: where a second article or a change to capitals begins a new phrase. */
function afterLeadingPhrase(text: ClauseText, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    if (text.is(at, PREPOSITION | POSSESSIVE) || text.is(at - 1, PREPOSITION | DETERMINER | POSSESSIVE)) continue;
    if (text.is(at, DETERMINER)) return at;
    if (text.isCapital(at) && (text.is(at - 1, TIME) || text.isNumber(at - 1) || !text.isCapital(at - 1))) return at;
  }
  return to - 1;
}

/** 'said', 'on Monday', 'last week', 'later' before a verb. Returns the last token before them. */
function skipTimeBack(text: ClauseText, start: number, from: number): number {
  let at = from;
  for (;;) {
    if (at >= start && text.is(at, ADVERB) && !text.is(at, SUBJECT | DETERMINER | OBJECT)) at--;
    else if (at > start && text.is(at, TIME) && (text.is(at - 1, PREPOSITION | TIME_OPENER) || text.is(at - 1, TIME))) {
      at--;
      while (at > start && text.is(at, TIME_OPENER | PREPOSITION | TIME)) at--;
    } else if (at > start && text.is(at, TIME) && text.isWord(at - 1) && !text.is(at - 1, DETERMINER | POSSESSIVE))
      at--;
    else return at;
  }
}

/** The last token of the phrase that an apposition before the comma `comma` belongs to; below `start` where none does. */
function beforeApposition(text: ClauseText, start: number, comma: number): number {
  const limit = Math.max(start, comma - LONGEST_APPOSITION);
  let best = -1;
  for (let at = comma - 1; at >= limit; at--) {
    at = overBrackets(text, limit, at);
    if (text.isMark(at, ';') || text.isMark(at, ':')) break;
    if (!isSameMark(text, at, comma)) continue;
    if (!text.isWord(at + 1) && !text.isNumber(at + 1) && best >= 0) break;
    if (at - 1 >= start && (text.isWord(at - 1) || text.isNumber(at - 1) || text.isMark(at - 1, ')'))) best = at - 1;
    if (best >= 0 && segmentIsName(text, start, at - 1)) break;
  }
  return best;
}

/** Goes to the beginning of a quotation or bracket that ends at `at`. */
function overBrackets(text: ClauseText, limit: number, at: number): number {
  const quote = text.quoteAt(at);
  if (quote !== undefined) return Math.max(limit, quote.open);
  return text.isMark(at, ')') ? openingBracket(text, limit, at) : at;
}

function isSameMark(text: ClauseText, at: number, mark: number): boolean {
  return text.at(at).kind === 2 && text.lower(at) === text.lower(mark);
}

/** True where the words up to `last` since the mark before them are a name. */
function segmentIsName(text: ClauseText, start: number, last: number): boolean {
  let from = last;
  while (from > start && !text.isMark(from - 1, ',') && text.at(from - 1).kind <= 2) from--;
  if (text.is(from, STARTER) && from < last) from++;
  if (text.is(from, SUBORDINATOR | PREPOSITION) && !text.is(from, DETERMINER)) {
    return !text.isMark(from - 1, ',') && text.isCapital(last);
  }
  if (text.is(from, DETERMINER) && !ARTICLES.has(text.lower(from))) return true;
  if (text.is(from, SUBJECT)) return true;
  const isShort = last - from <= 1 && text.isCapital(from) && from > start;
  return text.isCapital(last) && !isShort ? true : from === start || text.isCapital(from);
}

/** The number of the bracket that the one at `close` closes. */
function openingBracket(text: ClauseText, start: number, close: number): number {
  for (let at = close - 1; at >= start; at--) if (text.isMark(at, '(')) return at;
  return start;
}

/** The noun phrase that begins at `from`, for 'said X' and 'according to X': up to a mark, a verb or a clause. */
export function phraseFrom(text: ClauseText, from: number, end: number): Range | null {
  let first = from;
  while (first < end && text.is(first, ADVERB) && !text.is(first, DETERMINER)) first++;
  if (!text.isWord(first) && !text.isNumber(first)) return null;
  if (text.is(first, SUBJECT) && !text.is(first, DETERMINER)) return { from: first, to: first + 1 };
  if (text.is(first, PREPOSITION | SUBORDINATOR | BE | HAVE | MODAL) && !text.is(first, DETERMINER)) return null;
  const limit = Math.min(end, first + LONGEST_PHRASE);
  let at = first + 1;
  while (at < limit && !stopsPhrase(text, at)) at++;
  while (at > first + 1 && text.is(at - 1, PREPOSITION | COORDINATOR | TIME_OPENER)) at--;
  return { from: first, to: at };
}

function stopsPhrase(text: ClauseText, at: number): boolean {
  const token = text.at(at);
  if (token.kind > 2) return true;
  if (token.kind === 2) return !INNER_MARKS.has(token.lower);
  if (text.is(at, SUBORDINATOR) && !text.is(at, DETERMINER | PREPOSITION)) return true;
  if (text.is(at, SUBJECT) && !text.is(at, DETERMINER)) return true;
  if (text.is(at, TIME) && text.isCapital(at) && !text.is(at - 1, DETERMINER)) return true;
  if (text.is(at, BE | HAVE | DO | MODAL | OTHER_VERB) && !isPossessive(text, at)) return true;
  if (isVerbLike(text, at) || (token.casing === LOWERCASE && endsInEd(token.lower))) return true;
  return text.is(at, PREPOSITION) && !isInsidePhrase(text, at);
}

const INSIDE = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'to', 'on']);

function isInsidePhrase(text: ClauseText, at: number): boolean {
  if (!INSIDE.has(text.lower(at)) || text.is(at + 1, TIME)) return false;
  const word = text.lower(at);
  if (word === 'of' || word === 'for' || word === 'from' || word === 'at' || word === 'with') return true;
  return !text.is(at + 1, TIME | POSSESSIVE) && text.isCapital(at + 1);
}
