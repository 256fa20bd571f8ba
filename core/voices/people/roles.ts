import { LOOSE, OPENER, ORG, PLURAL, ROLE, TITLE } from './classes.ts';
import { isKin, readComplements } from './complements.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';
import { leadOf } from './role-lead.ts';
import { hasPlural, isAgent, mayStandBare, readNouns } from './role-nouns.ts';
import { type Opens, readOpening } from './role-opening.ts';

/** 'the American economist at Z': a noun phrase whose head is a role. */
export interface RolePhrase {
  /** With article, owner, affiliation and place. */
  readonly whole: TokenRange;
  readonly role: TokenRange;
  /** First token after its nouns: complements follow. */
  readonly nounTo: number;
  readonly affiliation: TokenRange | null;
  /** Classes of the nouns that are its heads; 0 where the noun is in no table. */
  readonly heads: number;
  /** Classes of what the role is about ('to the president'). */
  readonly about: number;
  readonly opens: Opens;
}

/** Reads a role at token `at`, at most to `limit`; null where the noun phrase there is none. */
export function readRole(lexed: Lexed, at: number, limit: number): RolePhrase | null {
  const { opens, isIndefinite, owner, nounsFrom } = readOpening(lexed, at, limit);
  const noun = readNouns(lexed, nounsFrom, limit);
  const head = noun.to - 1;
  if (noun.to === noun.from) return null;
  const mayBeUnknown = isIndefinite || (opens === 'article' && lexed.grammar.of.has(lexed.lower(noun.to)));
  if (!lexed.has(head, ROLE) && !(mayBeUnknown && isAgent(lexed, head))) return null;
  if ((opens === 'bare' && !mayStandBare(lexed, noun)) || hasPlural(lexed, noun)) return null;
  const lead = leadOf(lexed, noun, head);
  if (lead !== null && lexed.grammar.and.has(lexed.lower(lead.to))) return null;
  const isOwnersRole = owner !== null && (isKin(lexed.bits(head)) || isKindOfRole(lexed, at, owner));
  // A place before the nouns counts as affiliation where no body follows: 'Ohio director', 'Europe director at Z'.
  const isPlace = lead !== null && lexed.isPlace(lead);
  const role = {
    whole: { from: at, to: noun.to },
    nounTo: noun.to,
    role: { from: isOwnersRole ? owner.from : noun.from, to: noun.to },
    affiliation: (isPlace ? null : lead) ?? ownedBy(lexed, isOwnersRole ? null : owner, head),
    heads: headsOf(lexed, noun),
    about: 0,
    opens,
  };
  const all = complete(lexed, role, limit);
  if (lead === null || (isPlace && all.affiliation !== null)) return all;
  const from = lead.from === noun.from ? lead.to : noun.from;
  return { ...all, affiliation: all.affiliation ?? lead, role: { from, to: all.role.to } };
}

/** 'a women's rights activist': no single owner is meant. */
function isKindOfRole(lexed: Lexed, at: number, owner: TokenRange): boolean {
  const { indefinite, articles, pronouns } = lexed.grammar;
  const first = lexed.lower(at);
  const isAny = indefinite.has(first) || (!articles.has(first) && !pronouns.has(first));
  // 'Teachers' union president': the capital is the sentence's.
  const isCommon = lexed.isLower(owner.from) || (lexed.isFirst(owner.from) && lexed.has(owner.from, PLURAL));
  return isAny && owner.to === owner.from + 1 && isCommon && !lexed.has(owner.from, ORG);
}

/** Owners are affiliations unless they are kin's or things'. */
function ownedBy(lexed: Lexed, owner: TokenRange | null, head: number): TokenRange | null {
  if (owner === null || isKin(lexed.bits(head))) return null;
  const isNamed = lexed.isCapital(owner.to - 1) || lexed.isCapital(owner.from);
  if (!isNamed && !lexed.has(owner.to - 1, ORG)) return null;
  // 'President Lee's adviser': the title is no part of the name.
  let from = owner.from;
  // 'last year Germany's ambassador', 'oil giant Aramco's director': common nouns before a name.
  if (lexed.isCapital(owner.to - 1)) while (lexed.isLower(from)) from++;
  for (let at = from; at < owner.to - 1; at++) if (lexed.has(at, ROLE) && lexed.isCapital(at)) from = at + 1;
  return { from, to: owner.to };
}

/** Classes of the last noun, and of one before 'and' that is a role as well. */
function headsOf(lexed: Lexed, { from, to }: TokenRange): number {
  let heads = lexed.bits(to - 1);
  for (let at = to - 2; at >= from && lexed.has(at, TITLE) && lexed.has(at + 1, TITLE); at--) heads |= lexed.bits(at);
  for (let at = from + 1; at < to - 1; at++) {
    if (lexed.grammar.and.has(lexed.lower(at)) && lexed.has(at - 1, ROLE)) heads |= lexed.bits(at - 1);
  }
  return heads;
}

/** Adds what follows the nouns: what the role is about, at what, and other roles after 'and'. */
function complete(lexed: Lexed, role: RolePhrase, limit: number): RolePhrase {
  const rest = readComplements(lexed, role.whole.to, limit, role.heads, role.affiliation);
  const own: RolePhrase = {
    ...role,
    affiliation: rest.affiliation,
    about: rest.about,
    role: { from: role.role.from, to: rest.roleTo },
    whole: { from: role.whole.from, to: rest.to },
  };
  const comma = lexed.lower(rest.to) === ',' ? 1 : 0;
  if (rest.to >= limit || !lexed.grammar.and.has(lexed.lower(rest.to + comma))) return own;
  const other = readRole(lexed, rest.to + comma + 1, limit);
  const isName = other !== null && other.whole.to < limit && lexed.isCapital(other.whole.to);
  if (other === null || (isName && !lexed.has(other.whole.to, OPENER))) return own;
  const isJoined = other.opens === 'bare' && comma === 0 && rest.to === rest.roleTo;
  return {
    ...own,
    role: isJoined ? { from: own.role.from, to: other.role.to } : own.role,
    affiliation: own.affiliation ?? other.affiliation,
    heads: own.heads | other.heads,
    about: own.about | other.about,
    nounTo: other.nounTo,
    whole: { from: own.whole.from, to: other.whole.to },
  };
}

/** True for plurals, which no single person is. */
export const isPlural = ({ heads }: RolePhrase): boolean => (heads & PLURAL) !== 0;
/** True where companies are called so as well: no sign that a name is a person's. */
export const isLoose = (heads: number): boolean => (heads & ROLE) === 0 || (heads & LOOSE) !== 0;
