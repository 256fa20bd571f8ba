import { isDigits } from '../text/spelling.ts';
import { type BodyPhrase, isOffice, readBody } from './bodies.ts';
import { GIVEN, KIN, OFFICE, ROLE } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** What follows the nouns of a role: what it is about, and at what it is held. */
export interface Complements {
  /** First token after all of them. */
  readonly to: number;
  /** First token after what belongs to the role's own words. */
  readonly roleTo: number;
  readonly affiliation: TokenRange | null;
  /** Classes of what the role is about. */
  readonly about: number;
}

const MOST_COMPLEMENTS = 4;

/** Reads 'of …', 'for …', 'at …' from token `at` on. `heads` are the classes of the role's nouns. */
export function readComplements(
  lexed: Lexed,
  from: number,
  limit: number,
  heads: number,
  known: TokenRange | null,
): Complements {
  let all: Complements = { to: from, roleTo: from, affiliation: known, about: 0 };
  for (let i = 0; i < MOST_COMPLEMENTS && all.to < limit; i++) {
    const next = addComplement(lexed, all, from, limit, heads);
    if (next === null) break;
    all = next;
  }
  return all;
}

/** With one complement more; null where none follows. */
function addComplement(lexed: Lexed, all: Complements, from: number, limit: number, heads: number): Complements | null {
  const { adverbs, prepositions } = lexed.grammar;
  // 'a former White House official now with Z': what is now comes before what was.
  const at = adverbs.has(lexed.lower(all.to)) ? all.to + 1 : all.to;
  const word = lexed.lower(at);
  if (!prepositions.has(word)) return null;
  const body = readBody(lexed, at + 1, limit);
  if (body === null) {
    const isCount = lexed.grammar.of.has(word) && isNumber(lexed, at + 1);
    return isCount ? { ...all, to: at + 2, roleTo: at + 2 } : null;
  }
  const use = useOf(lexed, word, body, heads, lexed.lower(from - 1));
  if (use === 'none') return null;
  const { to } = body.whole;
  if (use === 'place') return { ...all, to };
  // Only what stands side by side belongs to the role's own words.
  const isOpen = all.roleTo === all.to || (all.affiliation !== null && isUnit(lexed, all.affiliation));
  if (use === 'role') {
    const end = isKin(heads) ? pastRelative(lexed, to, limit) : pastOther(lexed, to, limit);
    return { ...all, to: end, roleTo: isOpen ? end : all.roleTo, about: all.about | lexed.all(body.whole) };
  }
  if (at === all.to && !yields(lexed, all.affiliation, body)) return { ...all, to };
  // 'head of the climate unit at Z': a common noun is no affiliation where a name follows.
  const isPart = all.affiliation !== null && all.affiliation.from >= from && isOpen;
  return { ...all, to, affiliation: body.name, roleTo: isPart ? (all.affiliation?.to ?? all.roleTo) : all.roleTo };
}

/** A part of a body, named or not: 'the climate unit', 'the Asia Program'. */
const isUnit = (lexed: Lexed, { to }: TokenRange): boolean =>
  !lexed.isCapital(to - 1) || lexed.grammar.units.has(lexed.lower(to - 1));

/** A name is an affiliation before a common noun, and the first before later ones. */
function yields(lexed: Lexed, known: TokenRange | null, body: BodyPhrase): boolean {
  if (known === null) return true;
  return isUnit(lexed, known) && lexed.isCapital(body.name.to - 1);
}

/** 'sister of opposition leader Lee': the whole of the other's name. */
function pastRelative(lexed: Lexed, from: number, limit: number): number {
  let at = from;
  while (at < limit && (lexed.isCapital(at) || lexed.isNominal(at))) at++;
  return at;
}

/** 'minister for Europe and foreign affairs': a second thing the role is about. */
function pastOther(lexed: Lexed, at: number, limit: number): number {
  if (!lexed.grammar.and.has(lexed.lower(at))) return at;
  let end = at + 1;
  while (end < limit && (lexed.isNominal(end) || lexed.has(end, OFFICE))) end++;
  const isRole = lexed.all({ from: at + 1, to: end }) & (ROLE | GIVEN);
  return end > at + 1 && isRole === 0 && !lexed.isCapital(end) ? end : at;
}

/** A relative; 'partner' is one, but also what others are partners in. */
export const isKin = (heads: number): boolean => (heads & ROLE) === KIN;

/** 'a mother of three'. */
export function isNumber(lexed: Lexed, at: number): boolean {
  return lexed.grammar.numbers.has(lexed.lower(at)) || isDigits(lexed.lower(at), Number.POSITIVE_INFINITY);
}

/** What a complement tells: what the role is, where it is held, or only a place. */
function useOf(
  lexed: Lexed,
  word: string,
  body: BodyPhrase,
  heads: number,
  noun: string,
): 'role' | 'affiliation' | 'place' | 'none' {
  const { grammar } = lexed;
  const isNamed = body.sort === 'body' || body.sort === 'name';
  if (grammar.of.has(word)) {
    const isPerson = body.sort === 'name' && lexed.has(body.name.from, GIVEN);
    return isPerson ||
      isKin(heads) ||
      lexed.grammar.works.has(noun) ||
      body.sort === 'word' ||
      isOffice(lexed, body.name)
      ? 'role'
      : 'affiliation';
  }
  if (grammar.for.has(word)) {
    const isBody = body.sort === 'body' || (isNamed && !lexed.words.capitalNouns);
    return isBody && !isOffice(lexed, body.name) ? 'affiliation' : 'role';
  }
  if (grammar.at.has(word)) return isNamed ? 'affiliation' : 'none';
  if (grammar.from.has(word)) return body.sort === 'body' ? 'affiliation' : body.sort === 'word' ? 'none' : 'place';
  if (grammar.about.has(word)) return 'role';
  return body.sort === 'word' ? (lexed.words.capitalNouns ? 'place' : 'role') : 'place';
}
