import type { ClauseText } from './clause-text.ts';
import {
  ADVERB,
  AUXILIARY,
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
    const form = text.is(at, BE) && !isIng && !isBase ? PASSIVE : FINITE;
    return { from: startOfAuxiliaries(text, at), verb, to, form };
  }
  if (text.lower(at) === 'to' && !isIng) return { from: at, verb, to, form: INFINITIVE };
  if (isIng) return nounAfter(text, at) ? null : { from: verb, verb, to, form: PARTICIPLE };
  if (nounAfter(text, at)) return null;
  if (text.isCapital(verb) && verb > 0 && text.isCapital(verb - 1) && text.isCapital(verb + 1)) return null;
  if (text.is(verb, NOUN_LIKE) && !agrees(text, at, word)) return null;
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
  return !text.is(at - 1, SUBJECT | SUBORDINATOR) && !/^(there|here|it|let)$/.test(text.lower(at - 1));
}

/** 'Roe claims', 'critics claim', 'they claim' are a subject and its verb; 'insurance claims' need not be. */
function agrees(text: ClauseText, subject: number, verb: string): boolean {
  const before = text.at(subject);
  if (text.is(subject, SUBJECT | COORDINATOR | PLURAL) || text.lower(subject) === 'that') return true;
  if (before.kind !== 0) return /^[,)”"]$/.test(before.lower);
  const isPlural = /[^s]s$/.test(before.lower) || text.is(subject, PLURAL);
  const isThird = verb.endsWith('s') && !verb.endsWith('ss');
  if (!isThird && !/(ed|[^s]s)$/.test(verb)) return isPlural || text.is(subject, SUBJECT);
  return text.isCapital(subject) || !isPlural;
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
  if ((text.frames[at] ?? 0) !== 0 && !text.is(at, NOUN_LIKE)) return !nounAfter(text, at - 1);
  return false;
}
