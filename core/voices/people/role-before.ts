import { GIVEN, OFFICE, OFFICIAL, OPENER, PLACE, ROLE, STATE_ALONE, TITLE } from './classes.ts';
import type { Lexed } from './lexed.ts';
import { isAge } from './role-opening.ts';
import { type RolePhrase, readRole } from './roles.ts';

/** Words before a name that are looked at for the beginning of its role. */
const LONGEST_ROLE = 16;
/** Marks that stand inside noun phrases. */
const INNER_MARKS = new Set(['-', '–', '&', "'", '’']);

/** The role that ends where a name begins; `from` is the sentence's first token. The longest one counts. */
export function roleBefore(lexed: Lexed, from: number, to: number): RolePhrase | null {
  let best: RolePhrase | null = null;
  const head = lastRole(lexed, Math.max(from, to - LONGEST_ROLE), to);
  for (let at = to - 1; head >= 0 && at >= from && to - at <= LONGEST_ROLE && mayBeInside(lexed, at); at--) {
    const isInsideName = at > from && lexed.isCapital(at) && lexed.isCapital(at - 1) && !lexed.has(at - 1, OPENER);
    if (isInsideName && !lexed.words.capitalNouns) continue;
    // German: 'Angela Merkels Berater' has an owner.
    if (lexed.words.capitalNouns && (lexed.has(at, GIVEN) || (at > from && lexed.has(at - 1, GIVEN)))) continue;
    const role = at > head ? null : readRole(lexed, at, to);
    if (
      role !== null &&
      (role.heads & ROLE) !== 0 &&
      role.whole.to === to &&
      (role.nounTo === to || lexed.lower(to) === ',' || mayEndWith(lexed, to - 1) || isSubject(lexed, role, to))
    )
      best = role;
  }
  return best;
}

/** The last word of a range that can be a role's head; -1 where none is: most names have none before them. */
function lastRole(lexed: Lexed, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (lexed.has(at, ROLE)) return at;
  return -1;
}

/**
 * Whether a name may stand right after what a role is about: after an office or place ('Secretary of State', 'Mayor of
 * London') or 'adviser to the president'; else the name is the last noun's own ('fan of the singer Lee').
 */
function mayEndWith(lexed: Lexed, at: number): boolean {
  if (!lexed.has(at, ROLE | TITLE)) return lexed.has(at, OFFICE | PLACE);
  return (
    !lexed.isCapital(at) && lexed.has(at, OFFICIAL | STATE_ALONE) && lexed.grammar.articles.has(lexed.lower(at - 1))
  );
}

/** 'UN rapporteur on torture Ann Lee': a common noun is what an office is about, and a given name follows. */
function isSubject(lexed: Lexed, { heads, about, nounTo }: RolePhrase, to: number): boolean {
  if (lexed.words.capitalNouns || !lexed.isLower(to - 1) || !lexed.has(to, GIVEN) || (heads & OFFICIAL) === 0)
    return false;
  return lexed.grammar.about.has(lexed.lower(nounTo)) && (about & ROLE) === 0;
}

function mayBeInside(lexed: Lexed, at: number): boolean {
  const { articles, pronouns, prepositions, and } = lexed.grammar;
  const word = lexed.lower(at);
  if (!lexed.isWord(at)) return INNER_MARKS.has(word) || isAge(word);
  if (!lexed.has(at, OPENER) || lexed.isPossessive(at) || word === 'one') return true;
  return articles.has(word) || pronouns.has(word) || prepositions.has(word) || and.has(word);
}
