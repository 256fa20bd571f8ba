import { endsInS, isDigits } from '../text/spelling.ts';
import { BODY, BUSINESS, DEMONYM, GIVEN, LOOSE, OFFICE, OPENER, ORG, PLACE, ROLE, STATE } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** What a preposition or an owner's ending leads to: the name of a body or place, or a common noun. */
export interface BodyPhrase {
  /** The whole phrase, article included. */
  readonly whole: TokenRange;
  /** The name alone, or the common noun with its adjectives; no article. */
  readonly name: TokenRange;
  /** `name` for names that may be anything's, `word` for common nouns that are no body. */
  readonly sort: 'body' | 'place' | 'name' | 'word';
}

/** No name of a body joins more words than that; reading on would cost time on lists. */
const LONGEST = 16;

/** Reads a noun phrase at token `at`; null where none begins there. */
export function readBody(lexed: Lexed, at: number, limit: number): BodyPhrase | null {
  const { articles, pronouns } = lexed.grammar;
  let from = at;
  while (from < limit && (articles.has(lexed.lower(from)) || pronouns.has(lexed.lower(from)))) from++;
  const last = Math.min(limit, from + LONGEST);
  let nameFrom = -1;
  let i = from;
  for (let next = from; next >= 0; ) {
    i = next;
    if (i >= last) break;
    // German: names do not stand side by side.
    if (lexed.words.capitalNouns && i > from && isName(lexed, i) && isName(lexed, i - 1)) break;
    const isNewName = isName(lexed, i) && !isAdjective(lexed, i, nameFrom);
    // 'secretary of state Ann Lee': the name is no part of it.
    if (isNewName && i > from && lexed.isLower(i - 1) && lexed.has(i, GIVEN) && !lexed.has(i - 1, ORG)) break;
    if (isNewName && (nameFrom < 0 || (lexed.isLower(i - 1) && lexed.has(i - 1, ORG)))) nameFrom = i;
    next = isNewName ? endOfName(lexed, i, last) : afterCommon(lexed, from, i, nameFrom, last);
  }
  if (i === from) return null;
  // German: 'der Denkfabrik Merics'.
  if (lexed.words.capitalNouns && nameFrom >= 0 && i > nameFrom + 1 && lexed.has(i - 1, BODY) && lexed.has(i - 2, ORG))
    nameFrom = i - 1;
  const name = { from: nameFrom < 0 ? from : nameFrom, to: i };
  return { whole: { from: at, to: i }, name, sort: sortOf(lexed, name, nameFrom >= 0, from > at) };
}

/** 'organised crime', 'emerging markets': what looks like a verb stands as an adjective right after a preposition. */
function isParticiple(lexed: Lexed, at: number): boolean {
  if (lexed.words.capitalNouns || !lexed.isLower(at) || lexed.isNominal(at) || lexed.has(at, OPENER)) return false;
  return lexed.grammar.prepositions.has(lexed.lower(at - 1)) && lexed.isNominal(at + 1);
}

function isName(lexed: Lexed, at: number): boolean {
  return lexed.isCapital(at) && !lexed.has(at, OPENER);
}

/** 'Linz-based': where a body is, before its name. */
const SEAT = /-(?:based|headquartered)$/;

/** 'the American think tank', 'the Linz-based Harbor Institute': what begins no name. */
function isAdjective(lexed: Lexed, at: number, nameFrom: number): boolean {
  if (nameFrom < 0 && SEAT.test(lexed.lower(at))) return lexed.isNominal(at + 1) || lexed.isCapital(at + 1);
  if (nameFrom >= 0) return false;
  return lexed.isNominal(at + 1) && (lexed.isDemonym(at) || (lexed.has(at, PLACE) && isBeforeNamed(lexed, at + 1)));
}

/** 'the Seattle aircraft maker Boeing': common nouns for a body, then its name. */
function isBeforeNamed(lexed: Lexed, from: number): boolean {
  let at = from;
  while (lexed.isNominal(at)) at++;
  return at > from && lexed.has(at - 1, ORG | LOOSE | BUSINESS) && isName(lexed, at);
}

/** Number of the next token after a common noun, adjective or owner's ending at `at`; -1 where the phrase ends. */
function afterCommon(lexed: Lexed, from: number, at: number, nameFrom: number, limit: number): number {
  if (isAdjective(lexed, at, nameFrom) || (at === from && isParticiple(lexed, at))) return at + 1;
  if (lexed.isPossessive(at)) {
    const goesOn = lexed.isNominal(at + 1) || (nameFrom >= 0 && isName(lexed, at + 1));
    return at > from && at + 1 < limit && goesOn ? at + 1 : -1;
  }
  if (lexed.grammar.and.has(lexed.lower(at))) {
    const joins = nameFrom < 0 && lexed.isNominal(at - 1) && lexed.isNominal(at + 1) && !lexed.has(at + 1, ROLE);
    return joins && at > from ? at + 1 : -1;
  }
  return lexed.isNominal(at) && (nameFrom < 0 || closesName(lexed, at, limit)) ? at + 1 : -1;
}

/**
 * Common nouns after a name belong to the phrase where one for bodies is among them ('Chicago police department'), or
 * where a preposition or a mark follows ('the Asia-Pacific region at'): a verb would have an object.
 */
function closesName(lexed: Lexed, at: number, limit: number): boolean {
  if (lexed.words.capitalNouns) return false;
  let end = at;
  for (; end < limit && lexed.isNominal(end); end++) if (lexed.has(end, ORG)) return true;
  const isNoun = !endsInS(lexed.lower(end - 1), 's');
  return isNoun && (end >= limit || !lexed.isWord(end) || lexed.grammar.prepositions.has(lexed.lower(end)));
}

/** Where a name ends that begins at `from`, 'of', 'for' and 'and' inside it: 'Institute for Foreign and Security Affairs'. */
function endOfName(lexed: Lexed, from: number, limit: number): number {
  const { inner, and } = lexed.grammar;
  let at = capitals(lexed, from, limit);
  let isInside = lexed.words.capitalNouns && lexed.has(from, ORG) && at > from + 1;
  for (;;) {
    const next = lexed.lower(at);
    if (next === '&' && at + 1 < limit && isName(lexed, at + 1)) at = capitals(lexed, at + 1, limit);
    else if (inner.has(next) && (lexed.has(at - 1, ORG) || (!isInside && lexed.has(at - 1, STATE)))) {
      const noun = nounAfter(lexed, at, limit);
      if (noun < 0) return at;
      at = capitals(lexed, noun, limit);
      isInside = true;
    } else if (isInside && goesOnWithOf(lexed, at, limit)) at = capitals(lexed, at + 1, limit);
    else if (and.has(next) && joins(lexed, at, limit, isInside)) at = capitals(lexed, at + 1, limit);
    else return at;
  }
}

/** 'Institute for the Study | of Glaciers': 'of' after what the body is for; after a place it leads elsewhere. */
function goesOnWithOf(lexed: Lexed, at: number, limit: number): boolean {
  const { of } = lexed.grammar;
  if (lexed.words.capitalNouns || !of.has(lexed.lower(at)) || lexed.has(at - 1, PLACE)) return false;
  return at + 1 < limit && isName(lexed, at + 1) && !lexed.has(at + 1, PLACE);
}

/** The capitalised word a preposition inside a name leads to, past article and adjectives; -1 where there is none. */
function nounAfter(lexed: Lexed, at: number, limit: number): number {
  let noun = at + 1;
  if (lexed.grammar.articles.has(lexed.lower(noun))) noun++;
  if (lexed.words.capitalNouns) while (noun < limit && lexed.isNominal(noun)) noun++;
  return noun < limit && isName(lexed, noun) ? noun : -1;
}

/** 'Banco de España', 'Harbor 2030 Committee': what stands between the words of a name. */
const isLink = (lexed: Lexed, at: number): boolean =>
  lexed.lower(at) === 'de' || isDigits(lexed.lower(at), YEAR_DIGITS);
const YEAR_DIGITS = 4;

/** Past the capitalised words from `from` on, and particles between them. */
function capitals(lexed: Lexed, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isName(lexed, at) || (at > from && isLink(lexed, at) && isName(lexed, at + 1)))) {
    if (at - from > 1 && endsWithPlace(lexed, at)) break;
    at++;
  }
  return at;
}

/** German: after 'Universität Rostock' another noun begins. */
function endsWithPlace(lexed: Lexed, at: number): boolean {
  return lexed.words.capitalNouns && lexed.has(at - 1, PLACE) && lexed.has(at - 2, ORG);
}

/** 'and' inside a name: what follows it ends with the name's own noun ('and Security Affairs', 'and Drug Administration'). */
function joins(lexed: Lexed, at: number, limit: number, isInside: boolean): boolean {
  const end = capitals(lexed, at + 1, limit);
  if (end === at + 1 || lexed.isPossessive(end)) return false;
  if (isInside) return lexed.words.capitalNouns ? end === at + 2 : lexed.grammar.nameEnds.has(lexed.lower(end - 1));
  return lexed.has(end - 1, ORG) && !lexed.has(at - 1, ORG | BODY);
}

function sortOf(lexed: Lexed, name: TokenRange, isNamed: boolean, hasArticle: boolean): BodyPhrase['sort'] {
  if (!isNamed) return lexed.has(name.to - 1, ORG) ? 'body' : 'word';
  if (lexed.isLower(name.to - 1)) return lexed.has(name.to - 1, ORG) ? 'body' : 'word';
  const bits = lexed.all(name);
  if ((bits & (ORG | BODY)) !== 0) return 'body';
  for (let at = name.from; at < name.to; at++) {
    if (lexed.has(at, PLACE | DEMONYM)) continue;
    if (!lexed.words.capitalNouns) return 'name';
    // Where all nouns have capitals, an abbreviation or a word without article is a name.
    return lexed.tokens[at]?.casing === 3 ? 'body' : hasArticle ? 'word' : 'name';
  }
  return (bits & PLACE) !== 0 ? 'place' : 'name';
}

/** 'State' of 'Secretary of State', 'Foreign Affairs': the name of an office, which belongs to the role. */
export function isOffice(lexed: Lexed, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (!lexed.has(at, OFFICE)) return false;
  return true;
}
