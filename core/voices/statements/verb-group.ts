import { endsInS, isOnly } from '../text/spelling.ts';
import { WORD } from '../text/token.ts';
import type { ClauseText } from './clause-text.ts';
import {
  ADVERB,
  AUXILIARY,
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
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT,
  SUBORDINATOR,
} from './lexicon.ts';

/** Words of a name with its title. */
const LONGEST_NAME = 5;

/** Before "'s said", "'s" and a base form: what they are short for, or whose subject they are. */
const HAVING = new Set(['he', 'she', 'who']);
const BEING = new Set(['there', 'here', 'it', 'let']);
const SINGULAR = new Set(['he', 'she', 'it']);

export const FINITE = 0;
export const PARTICIPLE = 1;
export const INFINITIVE = 2;
export const PASSIVE = 3;
export type VerbForm = typeof FINITE | typeof PARTICIPLE | typeof INFINITIVE | typeof PASSIVE;

/** A verb with its auxiliaries and the adverbs among them. Token numbers, end exclusive. */
export interface VerbGroup {
  readonly from: number;
  /** The verb itself. */
  readonly verb: number;
  /** After the verb and its particle. */
  readonly to: number;
  readonly form: VerbForm;
}

/** The verb group around a word that may be a verb; null where it is something else there. */
export function verbGroup(text: ClauseText, verb: number): VerbGroup | null {
  const word = text.lower(verb);
  const to = text.phrasals.has(verb) ? verb + 2 : verb + 1;
  let at = verb - 1;
  while (at >= 0 && text.is(at, ADVERB | NEGATION) && !text.is(at, SUBJECT | DETERMINER)) at--;
  const isIng = word.endsWith('ing');
  if (text.is(at, AUXILIARY) && !isPossessive(text, at)) {
    const isBase = text.is(at, MODAL | DO);
    if (isIng && !text.is(at, BE)) return null;
    // 'he's said' is 'he has said'.
    const hasSaid = text.lower(at) === "'s" && HAVING.has(text.lower(at - 1));
    const form = text.is(at, BE) && !isIng && !isBase && !hasSaid ? PASSIVE : FINITE;
    return { from: startOfAuxiliaries(text, at), verb, to, form };
  }
  if (text.lower(at) === 'to' && !isIng) return { from: at, verb, to, form: INFINITIVE };
  if (isIng) return nounAfter(text, at) ? null : { from: verb, verb, to, form: PARTICIPLE };
  if (nounAfter(text, at)) return null;
  if (text.isCapital(verb) && verb > 0 && text.isCapital(verb - 1) && text.isCapital(verb + 1) && !text.isTitle)
    return null;
  if (text.is(verb, NOUN_LIKE | BASE_FORM) && !agrees(text, at, verb)) return null;
  return { from: at + 1, verb, to, form: FINITE };
}

/** True where a noun must follow: after an article, a possessive or a preposition. */
function nounAfter(text: ClauseText, at: number): boolean {
  if (at < 0) return false;
  if (text.is(at, SUBJECT) && !text.is(at, POSSESSIVE)) return false;
  if (isPossessive(text, at)) return true;
  if (text.is(at, PREPOSITION)) return !text.is(at, SUBORDINATOR | COORDINATOR);
  return text.is(at, DETERMINER) && !text.is(at, OBJECT | SUBORDINATOR);
}

/** "'s" after a noun, and possessive pronouns. "he's" and "that's" are short for 'is'. */
export function isPossessive(text: ClauseText, at: number): boolean {
  if (!text.is(at, POSSESSIVE)) return false;
  if (text.lower(at) !== "'s") return true;
  return !text.is(at - 1, SUBJECT | SUBORDINATOR) && !BEING.has(text.lower(at - 1));
}

/** 'Roe claims', 'critics claim', 'they claim' are a subject and its verb; 'insurance claims' need not be. */
function agrees(text: ClauseText, subject: number, verb: number): boolean {
  const before = text.at(subject);
  const isBase = text.is(verb, BASE_FORM);
  if (text.is(subject, SUBJECT | COORDINATOR | PLURAL) || text.lower(subject) === 'that') {
    return !isBase || !SINGULAR.has(before.lower);
  }
  if (before.kind !== WORD) return !isBase && isOnly(before.lower, ',)”"’—-');
  const isName = text.isCapital(subject);
  const isPlural = endsInS(before.lower, "su'’") && !isName;
  if (isBase) return isPlural && !text.is(verb, NOUN_LIKE);
  const isThird = endsInS(text.lower(verb), 's');
  if (!isThird) return true;
  return (isName || !isPlural) && (takesObject(text, verb + 1) || (isName && isAfterQuote(text, subject)));
}

/** True where a quotation ends within the few words before: '"Never," Ana Roe answers.' */
function isAfterQuote(text: ClauseText, last: number): boolean {
  let at = last;
  while (at >= 0 && last - at < LONGEST_NAME && text.isWord(at)) at--;
  return text.isClose(at);
}

/** True where a clause or an object may begin: a noun before would have a verb after it. */
function takesObject(text: ClauseText, at: number): boolean {
  if (text.is(at, DETERMINER | SUBJECT | OBJECT | SUBORDINATOR | POSSESSIVE)) return true;
  if (
    text.isMark(at, ':') ||
    (text.isMark(at, ',') && text.isOpen(at + 1)) ||
    text.isOpen(at) ||
    text.lower(at) === 'to'
  )
    return true;
  if (text.is(at, AUXILIARY | PREPOSITION | COORDINATOR)) return false;
  return text.isCapital(at) || text.isNumber(at) || (text.isWord(at) && text.lower(at).endsWith('s'));
}

function startOfAuxiliaries(text: ClauseText, last: number): number {
  let from = last;
  for (let at = last - 1; at >= 0; at--) {
    if (text.is(at, AUXILIARY) && !isPossessive(text, at)) from = at;
    else if (!text.is(at, ADVERB | NEGATION) || text.is(at, SUBJECT | DETERMINER)) break;
  }
  return from;
}

/** True for a verb of whatever kind, as far as the word itself tells. */
export function isVerbLike(text: ClauseText, at: number): boolean {
  if (text.is(at, BE | HAVE | DO | MODAL)) return !isPossessive(text, at);
  if (text.framesOf(at) !== 0 && !text.is(at, NOUN_LIKE) && !text.lower(at).endsWith('ing')) {
    return !nounAfter(text, at - 1) && (!text.is(at, BASE_FORM) || agrees(text, at - 1, at));
  }
  return false;
}
