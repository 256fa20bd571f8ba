import { type BodyPhrase, isOffice, readBody } from './bodies.ts';
import { GIVEN, KIN, ROLE } from './classes.ts';
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
const DIGITS = /^\d+$/;

/** Reads 'of …', 'for …', 'at …' from token `at` on. `heads` are the classes of the role's nouns. */
export function readComplements(
  lexed: Lexed,
  from: number,
  limit: number,
  heads: number,
  known: TokenRange | null,
): Complements {
  let affiliation = known;
  let about = 0;
  let roleTo = from;
  let isOpen = true;
  let at = from;
  for (let i = 0; i < MOST_COMPLEMENTS && at < limit; i++) {
    const word = lexed.lower(at);
    if (!lexed.grammar.prepositions.has(word)) break;
    const body = readBody(lexed, at + 1, limit);
    if (body === null && !(lexed.grammar.of.has(word) && isNumber(lexed, at + 1))) break;
    const use = body === null ? 'role' : useOf(lexed, word, body, heads, lexed.lower(from - 1));
    if (use === 'none') break;
    at = body === null ? at + 2 : body.whole.to;
    if (use === 'affiliation') affiliation ??= body?.name ?? null;
    if (use !== 'role') isOpen = false;
    else if (isOpen) roleTo = at;
    if (use === 'role' && body !== null) about |= lexed.all(body.whole);
  }
  return { to: at, roleTo, affiliation, about };
}

/** A relative; 'partner' is one, but also what others are partners in. */
export const isKin = (heads: number): boolean => (heads & ROLE) === KIN;

/** 'a mother of three'. */
function isNumber(lexed: Lexed, at: number): boolean {
  return lexed.grammar.numbers.has(lexed.lower(at)) || DIGITS.test(lexed.lower(at));
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
  if (grammar.for.has(word)) return isNamed && !isOffice(lexed, body.name) ? 'affiliation' : 'role';
  if (grammar.at.has(word)) return isNamed ? 'affiliation' : 'none';
  if (grammar.from.has(word)) return body.sort === 'body' ? 'affiliation' : body.sort === 'word' ? 'none' : 'place';
  if (grammar.about.has(word)) return 'role';
  return body.sort === 'word' ? (lexed.words.capitalNouns ? 'place' : 'role') : 'place';
}
