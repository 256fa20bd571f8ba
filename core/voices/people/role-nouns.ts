import { endsInAny, endsInS } from '../text/spelling.ts';
import { DEMONYM, GIVEN, MODIFIER, OFFICE, OPENER, ORG, PLACE, PLURAL, ROLE, TOPIC } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** Endings of adjectives, which verbs do not have. */
const ADJECTIVE = /(?:al|ive|ic|ous|ary|an|ful|less|-\w+)$/;
/** Ends of nouns for people; what else follows 'a' need not be one. */
const AGENTIVE = ['er', 'or', 'ist', 'ian', 'ant', 'ent', 'ee', 'man', 'woman', 'person'];
/** Nouns that look like people and are none. */
const NO_AGENT =
  'ment number matter paper letter order answer moment event cent corner border quarter dinner summer winter color colour murder disaster counter chapter offer center reminder character accident incident tower computer power meter cover filter error favor favour factor sector former other major minor different recent current frequent apparent significant important'.split(
    ' ',
  );

/** The nouns and adjectives from `from` on, to the last that can be the head of a role. */
export function readNouns(lexed: Lexed, from: number, limit: number): TokenRange {
  let at = from;
  while (at < limit && isInNouns(lexed, from, at, limit)) at++;
  // 'an author critical of the plan'.
  const isAfterHead = at - from > 1 && lexed.has(at - 2, ROLE) && !lexed.has(at - 1, ROLE) && lexed.isLower(at - 1);
  if (isAfterHead && endsInAny(lexed.lower(at - 1), ['ical', 'familiar', 'responsible'])) at--;
  return { from, to: at };
}

function isInNouns(lexed: Lexed, from: number, at: number, limit: number): boolean {
  const word = lexed.lower(at);
  if (lexed.isCapital(at) && !lexed.has(at, OPENER)) {
    return !(at > from && lexed.has(at - 1, ROLE)) || lexed.has(at, ROLE | TOPIC | OFFICE | MODIFIER);
  }
  // 'a former official now with Z'.
  if (lexed.isNominal(at)) return !(at > from && lexed.has(at - 1, ROLE) && lexed.grammar.adverbs.has(word));
  if (lexed.grammar.and.has(word)) return joinsNouns(lexed, from, at);
  if (word === '&') return lexed.isCapital(at + 1);
  if (word === 'of')
    return (
      lexed.isCapital(at - 1) && lexed.has(at - 1, ORG) && lexed.isCapital(at + 1) && leadsToRole(lexed, at + 1, limit)
    );
  return lexed.isPossessive(at) && at > from && lexed.isNominal(at + 1);
}

/** 'House of Lords committee chairman': nouns go on to a role without another 'of'. */
function leadsToRole(lexed: Lexed, from: number, limit: number): boolean {
  for (let at = from; at < limit && (lexed.isCapital(at) || lexed.isNominal(at)); at++)
    if (lexed.has(at, ROLE)) return true;
  return false;
}

/** 'oceans and fisheries expert', 'author and former officer': no two people's names. */
function joinsNouns(lexed: Lexed, from: number, at: number): boolean {
  if (at === from || (!lexed.isNominal(at + 1) && !lexed.has(at + 1, ROLE | TOPIC))) return false;
  for (let i = from; i < at; i++) {
    if (lexed.has(i, GIVEN) && lexed.isCapital(i) && !lexed.has(i, PLACE | TOPIC | ROLE)) return false;
  }
  return lexed.has(at - 1, ROLE | TOPIC | PLACE | DEMONYM) || lexed.isLower(at - 1);
}

/** 'the refugees President Lee met': a plural before the head is no part of the role. */
export function hasPlural(lexed: Lexed, { from, to }: TokenRange): boolean {
  for (let at = from; at < to - 1; at++) {
    const isPlural = lexed.has(at, PLURAL) && lexed.has(at, ROLE) && lexed.isLower(at) && !lexed.has(at, TOPIC);
    if (isPlural && !lexed.isPossessive(at + 1) && !lexed.grammar.and.has(lexed.lower(at + 1))) return true;
  }
  return false;
}

/** 'glazier': looks like a noun for people. */
export function isAgent(lexed: Lexed, at: number): boolean {
  return lexed.isLower(at) && endsInAny(lexed.lower(at), AGENTIVE) && !endsInAny(lexed.lower(at), NO_AGENT);
}

/**
 * Without an article, what looks like a verb begins no role ('hugs Mayor Lee'). German: 'sagte' before a role is no
 * adjective; only 'deutscher' and the like are.
 */
export function mayStandBare(lexed: Lexed, { from, to }: TokenRange): boolean {
  if (!lexed.words.capitalNouns) {
    const isTitle = lexed.isCapital(to - 1) && lexed.isLower(from) && !lexed.has(from, ROLE | TOPIC | MODIFIER);
    if (isTitle && !ADJECTIVE.test(lexed.lower(from))) return false;
    const isKnown = lexed.has(from, ROLE | TOPIC | MODIFIER | ORG) || lexed.isPossessive(from + 1);
    return isKnown || !lexed.isLower(from) || !endsInS(lexed.lower(from), 's');
  }
  for (let at = from; at < to; at++) {
    if (lexed.isLower(at) && !lexed.grammar.and.has(lexed.lower(at)) && !lexed.lower(at).endsWith('er')) return false;
  }
  return true;
}
