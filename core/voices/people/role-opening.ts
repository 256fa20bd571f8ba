import { isDigits } from '../text/spelling.ts';
import { HONORIFIC, OPENER, ROLE } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** How a noun phrase begins: what may be parted from its name by a comma has an article, pronoun or owner. */
export type Opens = 'article' | 'owner' | 'pronoun' | 'bare';

/** What stands before the nouns of a role. */
interface Opening {
  readonly opens: Opens;
  readonly isIndefinite: boolean;
  /** 'Germany' in 'Germany's finance minister'. */
  readonly owner: TokenRange | null;
  readonly nounsFrom: number;
}

const LONGEST_OWNER = 6;
/** Digits of an age. */
const AGE_DIGITS = 3;
export const isAge = (word: string): boolean => isDigits(word, AGE_DIGITS);

export function readOpening(lexed: Lexed, at: number, limit: number): Opening {
  const { articles, indefinite, pronouns, beforeRoles } = lexed.grammar;
  let i = at;
  if (beforeRoles.has(lexed.lower(i))) i++;
  if (lexed.lower(i) === 'one' && lexed.lower(i + 1) === 'of') i += 2;
  const first = lexed.lower(i);
  const opens = articles.has(first) ? 'article' : pronouns.has(first) ? 'pronoun' : 'bare';
  if (opens !== 'bare') i++;
  const owner = ownerAt(lexed, i, limit);
  i = skipAge(lexed, owner === null ? i : owner.to + 1);
  while (lexed.has(i, HONORIFIC) && lexed.isCapital(i) && lexed.has(i + 1, ROLE)) i++;
  return { opens: owner === null ? opens : 'owner', isIndefinite: indefinite.has(first), owner, nounsFrom: i };
}

/** 'Germany' in 'Germany's finance minister', 'the institute' in 'the institute's director'. */
function ownerAt(lexed: Lexed, from: number, limit: number): TokenRange | null {
  const last = Math.min(limit - 1, from + LONGEST_OWNER);
  for (let at = from; at < last; at++) {
    if (lexed.isPossessive(at)) return at > from ? { from, to: at } : null;
    const isInner = lexed.lower(at) === 'of' && lexed.isCapital(at - 1) && lexed.isCapital(at + 1);
    if (!isInner && !lexed.isNominal(at) && !(lexed.isCapital(at) && !lexed.has(at, OPENER))) return null;
  }
  return null;
}

/** Past '54-year-old'. */
function skipAge(lexed: Lexed, at: number): number {
  const isYears = isAge(lexed.lower(at)) && lexed.lower(at + 1) === '-' && lexed.lower(at + 2).startsWith('year');
  return isYears ? at + (lexed.lower(at + 3) === 'old' ? 4 : 3) : at;
}
