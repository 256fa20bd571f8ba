import {
  BODY,
  EXPERT,
  MODIFIER,
  NOT_NAME,
  OFFICE,
  OFFICIAL,
  OPENER,
  ORG,
  PLACE,
  PLACE_HEAD,
  ROLE,
  TOPIC,
} from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** Words of a role that are no name. */
const COMMON = ROLE | TOPIC | OFFICE | MODIFIER | NOT_NAME | OPENER;

/** The name of a body or place before the nouns of a role: 'Microsoft', 'White House', 'Chinese Foreign Ministry'. */
export function leadOf(lexed: Lexed, noun: TokenRange, head: number): TokenRange | null {
  const from = pastQualifiers(lexed, noun.from, head);
  let to = from;
  while (to < head && (lexed.isCapital(to) || (to > from && (lexed.lower(to) === 'of' || lexed.lower(to) === '&'))))
    to++;
  if (to === from + 1 && isCompound(lexed, from)) return null;
  const body = bodyEnd(lexed, from, to, head);
  if (body > from) return { from, to: body };
  if (to === from || lexed.isDemonym(from)) return null;
  let end = from;
  while (end < to && (!lexed.has(end, COMMON) || (end > from && lexed.has(end, PLACE_HEAD)))) end++;
  const lead = { from, to: end };
  // 'Manchester United manager': the place is a part of another name.
  if (end < to && lexed.has(end, NOT_NAME) && !lexed.has(end, ROLE | TOPIC)) return null;
  if ((lexed.all(lead) & PLACE) !== 0) return lexed.has(head, EXPERT) ? null : lead;
  if (end === from || lexed.words.capitalNouns) return null;
  return end === from + 1 && lexed.isFirst(from) ? null : lead;
}

/** 'Third-party candidates': a compound with the capital of its sentence. */
function isCompound(lexed: Lexed, at: number): boolean {
  return !lexed.words.capitalNouns && lexed.isFirst(at) && /-\p{Ll}/u.test(lexed.text({ from: at, to: at + 1 }).words);
}

/** Past 'former', 'acting' and the like. */
function pastQualifiers(lexed: Lexed, from: number, head: number): number {
  let at = from;
  while (at < head && lexed.grammar.qualifiers.has(lexed.lower(at))) at++;
  return at;
}

/** 'Bank of England': with what 'of' adds. */
function endOfBody(lexed: Lexed, at: number, limit: number): number {
  if (lexed.lower(at) !== 'of') return at;
  let end = at + 1;
  while (end < limit && lexed.isCapital(end) && !lexed.has(end, COMMON)) end++;
  return end > at + 1 ? end : at;
}

/** Number of the token after the name of a body in the capitals from `from` to `to`; `from` where they hold none. */
function bodyEnd(lexed: Lexed, from: number, to: number, head: number): number {
  const first = isCountryOf(lexed, from, head) ? from + 1 : from;
  for (let at = to - 1; at >= from; at--) if (namesBody(lexed, at, first)) return endOfBody(lexed, at + 1, to);
  return from;
}

/** 'UK Business Secretary': the country of an office, and no part of a body's name. */
const isCountryOf = (lexed: Lexed, from: number, head: number): boolean =>
  lexed.has(head, OFFICIAL) && lexed.isDemonym(from);

/** 'police' is a body, but in 'Police spokesman' a word of the role. */
function namesBody(lexed: Lexed, at: number, from: number): boolean {
  return (
    lexed.has(at, BODY) ||
    (lexed.has(at, ORG) && !(at === from && lexed.has(at, TOPIC | ROLE) && lexed.lower(at + 1) !== 'of'))
  );
}
