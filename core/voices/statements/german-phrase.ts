/** Noun phrases of German: capitals mark nouns, a phrase begins with its article or its first capital. */

import { LOWERCASE } from '../../names/casing.ts';
import { GIVEN } from '../people/classes.ts';
import { MARK, WORD } from '../text/token.ts';
import type { ClauseText, Range } from './clause-text.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  OBJECT,
  PREPOSITION,
  SUBJECT,
  SUBORDINATOR,
  TIME,
} from './lexicon.ts';

/** Words of a phrase with all that hangs on it. */
const LONGEST_PHRASE = 18;
/** Adjectives and the like between an article and its noun. */
const MOST_ADJECTIVES = 4;
/** What hangs on a noun: 'der Chef der Partei', 'ein Ökonom vom Institut', 'die Ministerin für Justiz'. */
const HANGS_ON = new Set([
  'des',
  'der',
  'von',
  'vom',
  'für',
  'beim',
  'bei',
  'am',
  'an',
  'im',
  'in',
  'aus',
  'zu',
  'und',
]);
const GENITIVES = new Set(['des', 'der']);

/** The phrase that begins at `from`; null where none does. */
export function germanPhrase(text: ClauseText, from: number, end: number): Range | null {
  let first = from;
  while (first < end && (text.lower(first) === 'sich' || text.is(first, ADVERB | NEGATION)) && !text.isCapital(first))
    first++;
  if (isPronoun(text, first) && !isNominal(text, first, end)) return { from: first, to: first + 1 };
  let at = nounPhrase(text, first, end);
  if (at < 0) return null;
  while (at < Math.min(end, first + LONGEST_PHRASE) && HANGS_ON.has(text.lower(at)) && !text.isCapital(at)) {
    if (text.is(at + 1, TIME) || !hangs(text, at)) break;
    const isGenitive = GENITIVES.has(text.lower(at));
    const next = nounPhrase(text, isGenitive ? at : at + 1, end);
    if (next < 0) break;
    at = next;
  }
  return { from: first, to: at };
}

/** 'am' and 'in' lead to when and where unless a name of a body follows. */
function hangs(text: ClauseText, at: number): boolean {
  return (
    !/^(?:am|an|im|in|zu|aus)$/.test(text.lower(at)) ||
    (text.isCapital(at + 1) && !text.is(at + 1, TIME) && text.isWord(at - 1))
  );
}

const isPronoun = (text: ClauseText, at: number): boolean => text.is(at, SUBJECT) && !text.isCapital(at - 1);

/** 'ihr Sprecher': a possessive before its noun. */
function isNominal(text: ClauseText, at: number, end: number): boolean {
  return text.is(at, DETERMINER) && nounPhrase(text, at, end) > at + 1;
}

/** After an article, adjectives and nouns; -1 where no noun comes. */
function nounPhrase(text: ClauseText, from: number, end: number): number {
  let at = from;
  if (text.is(at, DETERMINER)) at++;
  let adjectives = 0;
  while (at < end && adjectives < MOST_ADJECTIVES && isAdjective(text, at)) {
    at++;
    adjectives++;
  }
  let last = -1;
  while (at < end && text.isWord(at)) {
    if (text.isCapital(at) && !text.is(at, TIME) && !(text.is(at, PREPOSITION | SUBORDINATOR) && at === from))
      last = ++at;
    else if (
      last > 0 &&
      /^(?:von|van|de|der|zu|al|bin)$/.test(text.lower(at)) &&
      text.isCapital(at + 1) &&
      isNameBefore(text, at)
    )
      at++;
    else break;
  }
  return last;
}

/** 'Ursula von der Leyen': a particle follows a single given name. */
function isNameBefore(text: ClauseText, at: number): boolean {
  return (text.people(at - 1) & GIVEN) !== 0 || /^(?:von|de|van)$/.test(text.lower(at - 1));
}

function isAdjective(text: ClauseText, at: number): boolean {
  const token = text.at(at);
  if (token.kind !== WORD || token.casing !== LOWERCASE) return text.isNumber(at);
  if (text.is(at, PREPOSITION | AUXILIARY | SUBORDINATOR | COORDINATOR | OBJECT | SUBJECT) && !text.is(at, DETERMINER))
    return false;
  return text.framesOf(at) === 0 && /(?:e|en|er|es|em|-)$/.test(token.lower);
}

/** True for a comma or dash. */
export const isPause = (text: ClauseText, at: number): boolean =>
  text.at(at).kind === MARK && /^[,–—-]$/.test(text.lower(at));
