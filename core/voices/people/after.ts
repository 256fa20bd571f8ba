import { endsInAny, isDigits } from '../text/spelling.ts';
import { readBody } from './bodies.ts';
import { BODY, EXPERT, EXPERT_VERB, OFFICIAL, OPEN_ROLE, OTHER, ROLE, ROLE_VERB } from './classes.ts';
import { isNumber } from './complements.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';
import { isPlural, readRole } from './roles.ts';
import { readWho } from './who.ts';

/** What stands after a name and belongs to it. */
export interface AfterName {
  /** First token after all of it. */
  readonly to: number;
  readonly role: TokenRange | null;
  /** First token after the role's nouns. */
  readonly nounTo: number;
  readonly heads: number;
  readonly about: number;
  readonly affiliation: TokenRange | null;
  /** Signs that the name is a person's: an age, 'who', a role. */
  readonly isPerson: boolean;
}

export const NOTHING_AFTER = { role: null, nounTo: 0, heads: 0, about: 0, affiliation: null, isPerson: false } as const;

const COMMA = ',';
const DASHES = new Set(['—', '–', '--', '-']);
/** Digits of an age. */
const AGE_DIGITS = 3;
/** American legislators: 'R-Ohio'. */
const PARTIES = ['d-', 'r-', 'i-'];
/** 'a lawyer representing the family', 'an author critical of the plan'. */
const GOES_ON = 'ing ical based known born named called accused charged involved familiar responsible'.split(' ');
const MOST_APPOSITIONS = 3;
const LONGEST_BRACKET = 5;

/** Reads what follows a name that ends before token `at`; `titleHeads` are the classes of the role before it. */
export function readAfter(lexed: Lexed, at: number, limit: number, titleHeads: number): AfterName {
  const office = readPostNominal(lexed, at);
  let after: AfterName = { ...office, ...readBracket(lexed, office.to, limit) };
  const direct = readPlace(lexed, after.to, limit, titleHeads);
  if (direct !== null) {
    const { to, affiliation } = direct;
    after = {
      ...after,
      to,
      affiliation: after.affiliation ?? affiliation,
      isPerson: after.isPerson || affiliation !== null,
    };
  }
  for (let i = 0; i < MOST_APPOSITIONS && !(after.role !== null && after.affiliation !== null); i++) {
    const next = readNext(lexed, after, limit);
    if (next === null) break;
    after = merge(after, next);
  }
  return after.role === null ? readPredicate(lexed, after, limit) : after;
}

/**
 * 'Ann Lee is the minister of Z': a role that a sentence of the text itself states. What hangs on the name ends before
 * the verb; quotations may call anybody anything.
 */
function readPredicate(lexed: Lexed, after: AfterName, limit: number): AfterName {
  if (lexed.words.capitalNouns || !lexed.grammar.is.has(lexed.lower(after.to)) || lexed.isQuoted(after.to))
    return after;
  const role = readRole(lexed, after.to + 1, limit);
  if (role === null || isPlural(role) || !isEnd(lexed, role.whole.to, limit)) return after;
  const isOffice = (role.heads & (EXPERT | OFFICIAL)) !== 0 || role.affiliation !== null;
  return isOffice && (role.heads & ROLE) !== 0
    ? { ...merge(after, { ...role, isPerson: true, to: after.to }), isPerson: after.isPerson }
    : after;
}

/** 'Ann Lee MEP'. */
function readPostNominal(lexed: Lexed, at: number): AfterName {
  if (!lexed.isPostNominal(at) || lexed.words.capitalNouns) return { ...NOTHING_AFTER, to: at };
  const role = { from: at, to: at + 1 };
  return { ...NOTHING_AFTER, to: at + 1, role, nounTo: at + 1, heads: lexed.bits(at), isPerson: true };
}

/** '(CDU)', '(D-Texas)', '(61)', '(left)'. */
function readBracket(lexed: Lexed, at: number, limit: number): Partial<AfterName> {
  if (lexed.lower(at) !== '(') return {};
  let close = at + 1;
  while (close < limit && close - at < LONGEST_BRACKET && lexed.lower(close) !== ')') close++;
  if (close >= limit || lexed.lower(close) !== ')') return {};
  const inner = { from: at + 1, to: close };
  let isName = close > at + 1 && close <= at + 3;
  for (let i = inner.from; i < close; i++) if (!lexed.isCapital(i)) isName = false;
  const isAge = close === at + 2 && isDigits(lexed.lower(at + 1), AGE_DIGITS);
  // '(left)'; more words may be a role.
  if (!isName && close > at + 2) return {};
  return { to: close + 1, affiliation: isName ? inner : null, isPerson: isAge || (isName && lexed.has(at + 1, BODY)) };
}

interface Place {
  readonly to: number;
  readonly affiliation: TokenRange | null;
  /** True where the affiliation is a body for sure. */
  readonly isBody: boolean;
}

/** 'of the Brookfield Institute', 'from Greenpeace', 'at Nomura', 'from Ohio'. */
function readPlace(lexed: Lexed, at: number, limit: number, titleHeads: number): Place | null {
  const { of, at: atWords, from } = lexed.grammar;
  const word = lexed.lower(at);
  const isOf = of.has(word);
  const isFrom = from.has(word);
  if (!isOf && !isFrom && !atWords.has(word)) return null;
  const body = readBody(lexed, at + 1, limit);
  if (body === null || body.sort === 'word') return null;
  if (body.sort === 'body')
    return lexed.isCapital(body.name.to - 1) ? { to: body.whole.to, affiliation: body.name, isBody: true } : null;
  const hasArticle = body.name.from > at + 1;
  if (isOf && (titleHeads !== 0 || (hasArticle && body.sort === 'name')))
    return { to: body.whole.to, affiliation: body.name, isBody: false };
  // 'analyst Ann Lee at Zest', but 'President Lee at Davos'.
  const isEmployed = (titleHeads & (EXPERT | OTHER)) !== 0 && body.sort === 'name' && atWords.has(word);
  return isFrom || isEmployed ? { to: body.whole.to, affiliation: isEmployed ? body.name : null, isBody: false } : null;
}

/** One apposition, after a comma, a dash or a bracket, or a clause with 'who'. */
function readNext(lexed: Lexed, { to, isPerson }: AfterName, limit: number): AfterName | null {
  const mark = lexed.lower(to);
  const isWho = lexed.grammar.who.has(mark) && !lexed.words.capitalNouns;
  const isDash = DASHES.has(mark) && lexed.tokens[to]?.spaced === true;
  if (mark !== COMMA && mark !== '(' && !isDash && !isWho) return null;
  const at = isWho ? to : to + 1;
  const word = lexed.lower(at);
  if (isDigits(word, AGE_DIGITS) && isEnd(lexed, at + 1, limit))
    return { ...NOTHING_AFTER, to: at + 1, isPerson: true };
  if (PARTIES.includes(word.slice(0, 2)) && lexed.isCapital(at))
    return { ...NOTHING_AFTER, to: at + 1, affiliation: { from: at, to: at + 1 }, isPerson: true };
  if (lexed.grammar.who.has(word)) {
    const office = lexed.words.capitalNouns ? null : readHeld(lexed, at + 1, limit);
    if (office !== null) return office;
    const clause = readWho(lexed, at, limit);
    if (clause !== null)
      return { ...NOTHING_AFTER, ...clause, heads: headsOfClause(lexed, clause.role), isPerson: true };
    if (!lexed.words.capitalNouns) return isPerson ? null : { ...NOTHING_AFTER, to, isPerson: true };
  }
  if (lexed.grammar.bornAs.has(word)) return { ...NOTHING_AFTER, to: pastName(lexed, at + 1, limit), isPerson: true };
  return readRoleOrPlace(lexed, at, limit);
}

/** 'is a judge', 'served as minister of Z'. */
function readHeld(lexed: Lexed, from: number, limit: number): AfterName | null {
  const { adverbs, is, servesAs, as } = lexed.grammar;
  let at = from;
  while (adverbs.has(lexed.lower(at))) at++;
  if (servesAs.has(lexed.lower(at)) && as.has(lexed.lower(at + 1))) at += 2;
  else if (is.has(lexed.lower(at))) at++;
  else return null;
  const held = readRoleOrPlace(lexed, at, limit);
  return held?.role ? held : null;
}

function pastName(lexed: Lexed, from: number, limit: number): number {
  let at = from;
  while (at < limit && lexed.isCapital(at)) at++;
  return at;
}

function headsOfClause(lexed: Lexed, role: TokenRange | null): number {
  if (role === null || !lexed.has(role.from, ROLE_VERB)) return 0;
  return lexed.has(role.from, EXPERT_VERB) ? EXPERT : OPEN_ROLE;
}

function readRoleOrPlace(lexed: Lexed, at: number, limit: number): AfterName | null {
  const skipped = lexed.grammar.beforeRoles.has(lexed.lower(at)) ? at + 1 : at;
  const place = readPlace(lexed, skipped, limit, 0);
  if (place !== null && place.affiliation !== null && isEnd(lexed, place.to, limit))
    return { ...NOTHING_AFTER, to: place.to, affiliation: place.affiliation };
  const role = readRole(lexed, at, limit);
  if (role === null || isPlural(role) || isForm(lexed, role.role) || !isEnd(lexed, role.whole.to, limit)) return null;
  return { ...role, to: role.whole.to, isPerson: true };
}

/** 'Nobody, sir, has ever': a form of address. */
const isForm = (lexed: Lexed, { from, to }: TokenRange): boolean =>
  to === from + 1 && lexed.isLower(from) && lexed.grammar.mereTitles.has(lexed.lower(from)) && !lexed.has(from, EXPERT);

/** The first role counts; its affiliation, or else the first there is. */
function merge(before: AfterName, next: AfterName): AfterName {
  const role = before.role === null ? next : before;
  return {
    to: next.to,
    role: role.role,
    nounTo: role.nounTo,
    heads: role.heads,
    about: role.about,
    affiliation: before.affiliation ?? next.affiliation,
    isPerson: before.isPerson || next.isPerson,
  };
}

/** True where an apposition may be over: at a mark, before another clause, or before a time ('until May'). */
function isEnd(lexed: Lexed, at: number, limit: number): boolean {
  const { and, who, times } = lexed.grammar;
  const word = lexed.lower(at);
  if (at >= limit || !lexed.isWord(at) || and.has(word) || who.has(word) || times.has(word)) return true;
  if (lexed.grammar.prepositions.has(word) && isNumber(lexed, at + 1)) return true;
  return lexed.isLower(at) && endsInAny(word, GOES_ON);
}
