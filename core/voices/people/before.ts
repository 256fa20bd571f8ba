import { BODY, GIVEN, KIN, OPENER, ORG } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';
import { roleBefore } from './role-before.ts';
import { isPlural, type RolePhrase } from './roles.ts';

/** First of the capitalised words of these classes that stand directly before token `at`. */
export function titlesFrom(lexed: Lexed, at: number, from: number, classes: number): number {
  let start = at;
  while (start > from && lexed.has(start - 1, classes) && lexed.isCapital(start - 1) && !isKin(lexed, start - 1))
    start--;
  return start;
}

/** 'seine Frau Anna': a relative, no lady. */
function isKin(lexed: Lexed, at: number): boolean {
  return lexed.has(at, KIN) && lexed.grammar.pronouns.has(lexed.lower(at - 1));
}

/**
 * 'The institute's director, Ann Lee, …', 'As head of Z, Ann Lee …': a role that a comma parts from the name. `end` is
 * the first token after the name and what belongs to it.
 */
export function roleBeforeComma(lexed: Lexed, sentence: TokenRange, headFrom: number, end: number): RolePhrase | null {
  const comma = headFrom - 1;
  if (comma <= sentence.from || lexed.lower(comma) !== ',') return null;
  const role = roleBefore(lexed, sentence.from, comma);
  if (role === null) return null;
  if (lexed.grammar.as.has(lexed.lower(role.whole.from - 1))) return role;
  const isListed = isPlural(role) && lexed.grammar.and.has(lexed.lower(end));
  const isClosed = end >= sentence.to || !lexed.isWord(end) || isListed;
  return isClosed && (role.opens !== 'bare' || isPlural(role)) && !isNameBefore(lexed, role) ? role : null;
}

/** 'Ann Lee, an economist, Bob Ray, a lawyer': the role before the comma is another person's. */
function isNameBefore(lexed: Lexed, { whole }: RolePhrase): boolean {
  const mark = lexed.lower(whole.from - 1);
  return (mark === ',' || mark === '(') && lexed.isCapital(whole.from - 2);
}

/** No name of a body before its owner's ending is longer. */
const LONGEST_OWNER = 5;

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** 'the Media Center's Ann Lee': the body whose somebody is. */
export function ownerBefore(lexed: Lexed, headFrom: number, from: number): TokenRange | null {
  const to = headFrom - 1;
  if (to <= from || !lexed.isPossessive(to)) return null;
  let start = to;
  while (start > from && to - start < LONGEST_OWNER && lexed.isCapital(start - 1) && !lexed.has(start - 1, OPENER))
    start--;
  // 'The 5th District's Ann Lee': a number is half of that name.
  if (ORDINAL.test(lexed.lower(start - 1))) return null;
  const bits = lexed.all({ from: start, to });
  return start < to && (bits & (ORG | BODY)) !== 0 && ((bits & GIVEN) === 0 || lexed.has(to - 1, ORG))
    ? { from: start, to }
    : null;
}
