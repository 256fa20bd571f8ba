import { CAPITALS } from '../../names/casing.ts';
import {
  BODY,
  DEMONYM,
  FAMILY,
  GIVEN,
  HONORIFIC,
  NAME_END,
  NOT_NAME,
  OFFICE,
  OPENER,
  ORG,
  PLACE,
  PLACE_HEAD,
  ROLE,
  TITLE,
  TOPIC,
} from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** Words that name bodies, places, peoples, days and things. */
export const NAMED_THINGS = ORG | BODY | PLACE | PLACE_HEAD | NOT_NAME | DEMONYM;
const COMMON = ROLE | TOPIC | OFFICE | TITLE | HONORIFIC | NAME_END;
const HEADS = PLACE_HEAD | ORG;

/**
 * True where capitalised words name no person. `sign` is what tells one (see NameCandidate); `isInside` where the title
 * has a capital like the name.
 */
export function isThing(
  lexed: Lexed,
  name: TokenRange,
  sign: 'titled' | 'given' | 'unknown',
  isInside: boolean,
): boolean {
  const { from, to } = name;
  if (hasAmpersand(lexed, { from: from - 1, to: to + 1 })) return true;
  if (to - from === 1) return isSingleThing(lexed, from, sign === 'titled');
  if (lexed.tokens[from]?.casing === CAPITALS && lexed.tokens[to - 1]?.casing === CAPITALS) return true;
  if (isPair(lexed, from) || isPair(lexed, to - 2)) return sign !== 'titled' || !lexed.has(from, GIVEN);
  if (sign === 'titled')
    return lexed.has(to - 1, ORG | BODY) && (isInside || isStrong(lexed, to - 1)) && !lexed.has(from, GIVEN);
  return sign === 'given' ? isGivenThing(lexed, name) : isUnknownThing(lexed, name);
}

function hasAmpersand(lexed: Lexed, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (lexed.lower(at) === '&') return true;
  return false;
}

function isSingleThing(lexed: Lexed, at: number, isTitled: boolean): boolean {
  const token = lexed.tokens[at];
  const isAbbreviation = token?.casing === CAPITALS || (token?.lower.includes('.') ?? false);
  if (isAbbreviation && !lexed.has(at - 1, HONORIFIC)) return true;
  if (lexed.has(at, GIVEN | FAMILY) && (isTitled || !lexed.has(at, PLACE | OPENER))) return false;
  return lexed.has(
    at,
    isTitled ? ORG | BODY | ROLE | TITLE | PLACE_HEAD | TOPIC | NOT_NAME | DEMONYM : NAMED_THINGS | COMMON,
  );
}

/** 'Virginia Beach', 'Abraham Lincoln School', 'Lincoln Institute', 'in Grant Park', 'the Kelly File'. */
function isGivenThing(lexed: Lexed, { from, to }: TokenRange): boolean {
  const last = to - 1;
  if (lexed.grammar.articles.has(lexed.lower(from - 1))) return true;
  if (lexed.has(from, OPENER) && lexed.isFirst(from) && lexed.has(last, NAMED_THINGS | COMMON)) return true;
  if (lexed.has(last, HEADS) && !lexed.has(last, GIVEN)) {
    if (to - from >= 3 || lexed.has(from, PLACE)) return true;
    if (lexed.grammar.in.has(lexed.lower(from - 1)) || lexed.grammar.at.has(lexed.lower(from - 1))) return true;
  }
  return isStrong(lexed, last);
}

/** A head that surnames hardly are: 'Institute', not 'Banks' or 'Park'. */
function isStrong(lexed: Lexed, at: number): boolean {
  return lexed.grammar.strongOrganisations.has(lexed.lower(at));
}

function isUnknownThing(lexed: Lexed, name: TokenRange): boolean {
  // Nouns stand side by side as names do; only what an apposition follows may be one.
  if (lexed.words.capitalNouns && lexed.lower(name.to) !== ',' && lexed.lower(name.to) !== '(') return true;
  return (
    (lexed.all(name) & (NAMED_THINGS | ROLE | TOPIC | OFFICE)) !== 0 || lexed.tokens[name.from]?.casing === CAPITALS
  );
}

/** Names of bodies and places of two words. */
function isPair(lexed: Lexed, from: number): boolean {
  const form = lexed.tokens[from]?.form;
  if (form === undefined || !lexed.isCapital(from) || !lexed.words.opensPair(form)) return false;
  return (lexed.words.pair(lexed.lower(from), lexed.lower(from + 1)) & (BODY | PLACE)) !== 0;
}
