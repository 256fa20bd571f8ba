import {
  BODY,
  DEMONYM,
  EXPERT,
  GIVEN,
  HONORIFIC,
  LOOSE,
  MODIFIER,
  NOT_NAME,
  OFFICE,
  OFFICIAL,
  OPENER,
  ORG,
  PLACE,
  PLACE_HEAD,
  PLURAL,
  ROLE,
  STATE_ALONE,
  TITLE,
  TOPIC,
} from './classes.ts';
import { isKin, readComplements } from './complements.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

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
  /** How it begins: what may be parted from its name by a comma has an article, pronoun or owner. */
  readonly opens: 'article' | 'owner' | 'pronoun' | 'bare';
}

/** Endings of adjectives, which verbs do not have. */
const ADJECTIVE = /(?:al|ive|ic|ous|ary|an|ful|less|-\w+)$/;
/** Ends of nouns for people; what else follows 'a' need not be one. */
const AGENTIVE = /(?:er|or|ist|ian|ant|ent|ee|man|woman|person)$/;
/** Nouns that look like people and are none. */
const NO_AGENT =
  /(?:ment|number|matter|paper|letter|order|answer|moment|event|cent|corner|border|quarter|dinner|summer|winter|colou?r|murder|disaster|counter|chapter|offer|center|reminder|character|accident|incident|tower|computer|power|meter|cover|filter|error|favou?r|factor|sector|former|other|major|minor|different|recent|current|frequent|apparent|significant|important)$/;
const LONGEST_OWNER = 6;
/** Words before a name that are looked at for the beginning of its role. */
const LONGEST_ROLE = 16;
const AGE = /^\d{1,3}$/;
/** Words of a role that are no name. */
const COMMON = ROLE | TOPIC | OFFICE | MODIFIER | NOT_NAME | OPENER;
/** Marks that stand inside noun phrases. */
const INNER_MARKS = new Set(['-', '–', '&', "'", '’']);

/** Reads a role at token `at`, at most to `limit`; null where the noun phrase there is none. */
export function readRole(lexed: Lexed, at: number, limit: number): RolePhrase | null {
  const { articles, indefinite, pronouns, beforeRoles } = lexed.grammar;
  let i = at;
  if (beforeRoles.has(lexed.lower(i))) i++;
  if (lexed.lower(i) === 'one' && lexed.lower(i + 1) === 'of') i += 2;
  const first = lexed.lower(i);
  const isIndefinite = indefinite.has(first);
  let opens: RolePhrase['opens'] = articles.has(first) ? 'article' : pronouns.has(first) ? 'pronoun' : 'bare';
  if (opens !== 'bare') i++;
  const owner = ownerAt(lexed, i, limit);
  if (owner !== null) {
    i = owner.to + 1;
    opens = 'owner';
  }
  i = skipAge(lexed, i);
  while (lexed.has(i, HONORIFIC) && lexed.isCapital(i) && lexed.has(i + 1, ROLE)) i++;
  const noun = nounsFrom(lexed, i, limit);
  const head = noun.to - 1;
  if (
    noun.to === noun.from ||
    !(
      lexed.has(head, ROLE) ||
      ((isIndefinite || (opens === 'article' && lexed.grammar.of.has(lexed.lower(noun.to)))) && isAgent(lexed, head))
    )
  )
    return null;
  if ((opens === 'bare' && !mayStandBare(lexed, noun)) || hasPlural(lexed, noun)) return null;
  const lead = leadOf(lexed, noun, head);
  const isKinsOwner = owner !== null && isKin(lexed.bits[head] ?? 0);
  return complete(
    lexed,
    {
      whole: { from: at, to: noun.to },
      nounTo: noun.to,
      role: { from: isKinsOwner ? owner.from : lead?.from === noun.from ? lead.to : noun.from, to: noun.to },
      affiliation: lead ?? ownedBy(lexed, owner, head),
      heads: headsOf(lexed, noun),
      about: 0,
      opens,
    },
    limit,
  );
}

/** The role that ends where a name begins; `from` is the sentence's first token. The longest one counts. */
export function roleBefore(lexed: Lexed, from: number, to: number): RolePhrase | null {
  let best: RolePhrase | null = null;
  for (let at = to - 1; at >= from && to - at <= LONGEST_ROLE && mayBeInside(lexed, at); at--) {
    const isInsideName = at > from && lexed.isCapital(at) && lexed.isCapital(at - 1) && !lexed.has(at - 1, OPENER);
    if (isInsideName && !lexed.words.capitalNouns) continue;
    const role = readRole(lexed, at, to);
    if (
      role !== null &&
      role.whole.to === to &&
      (role.nounTo === to || lexed.lower(to) === ',' || mayEndWith(lexed, to - 1))
    )
      best = role;
  }
  return best;
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

function mayBeInside(lexed: Lexed, at: number): boolean {
  const { articles, pronouns, prepositions, and } = lexed.grammar;
  const word = lexed.lower(at);
  if (!lexed.isWord(at)) return INNER_MARKS.has(word) || AGE.test(word);
  if (!lexed.has(at, OPENER) || lexed.isPossessive(at) || word === 'one') return true;
  return articles.has(word) || pronouns.has(word) || prepositions.has(word) || and.has(word);
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

/** Owners are affiliations unless they are kin's or things'. */
function ownedBy(lexed: Lexed, owner: TokenRange | null, head: number): TokenRange | null {
  if (owner === null || isKin(lexed.bits[head] ?? 0)) return null;
  const isNamed = lexed.isCapital(owner.to - 1) || lexed.isCapital(owner.from);
  return isNamed || lexed.has(owner.to - 1, ORG) ? owner : null;
}

/** Past '54-year-old'. */
function skipAge(lexed: Lexed, at: number): number {
  const isAge = AGE.test(lexed.lower(at)) && lexed.lower(at + 1) === '-' && lexed.lower(at + 2).startsWith('year');
  return isAge ? at + 3 : at;
}

/** The nouns and adjectives from `from` on, to the last that can be the head of a role. */
function nounsFrom(lexed: Lexed, from: number, limit: number): TokenRange {
  let at = from;
  while (at < limit && isInNouns(lexed, from, at, limit)) at++;
  return { from, to: at };
}

function isInNouns(lexed: Lexed, from: number, at: number, limit: number): boolean {
  const word = lexed.lower(at);
  if (lexed.isCapital(at) && !lexed.has(at, OPENER)) {
    return !(at > from && lexed.has(at - 1, ROLE)) || lexed.has(at, ROLE | TOPIC | OFFICE | MODIFIER);
  }
  if (lexed.isNominal(at)) return true;
  if (lexed.grammar.and.has(word)) return joinsNouns(lexed, from, at);
  if (word === '&') return lexed.isCapital(at + 1);
  if (word === 'of')
    return (
      lexed.isCapital(at - 1) && lexed.has(at - 1, ORG) && lexed.isCapital(at + 1) && leadsToRole(lexed, at + 1, limit)
    );
  return lexed.isPossessive(at) && at > from && lexed.isNominal(at + 1);
}

/** 'House of Lords committee chairman': nouns go on to a role without another 'of'. */
function leadsToRole(lexed: Lexed, from: number, limit: number): boolean {
  for (let at = from; at < limit && (lexed.isCapital(at) || lexed.isNominal(at)); at++)
    if (lexed.has(at, ROLE)) return true;
  return false;
}

/** 'oceans and fisheries expert', 'author and former officer': no two people's names. */
function joinsNouns(lexed: Lexed, from: number, at: number): boolean {
  if (at === from || (!lexed.isNominal(at + 1) && !lexed.has(at + 1, ROLE | TOPIC))) return false;
  for (let i = from; i < at; i++) {
    if (lexed.has(i, GIVEN) && lexed.isCapital(i) && !lexed.has(i, PLACE | TOPIC | ROLE)) return false;
  }
  return lexed.has(at - 1, ROLE | TOPIC | PLACE | DEMONYM) || lexed.isLower(at - 1);
}

/** 'the refugees President Lee met': a plural before the head is no part of the role. */
function hasPlural(lexed: Lexed, { from, to }: TokenRange): boolean {
  for (let at = from; at < to - 1; at++) {
    const isPlural = lexed.has(at, PLURAL) && lexed.has(at, ROLE) && lexed.isLower(at) && !lexed.has(at, TOPIC);
    if (isPlural && !lexed.isPossessive(at + 1) && !lexed.grammar.and.has(lexed.lower(at + 1))) return true;
  }
  return false;
}

function isAgent(lexed: Lexed, at: number): boolean {
  return lexed.isLower(at) && AGENTIVE.test(lexed.lower(at)) && !NO_AGENT.test(lexed.lower(at));
}

/**
 * Without an article, what looks like a verb begins no role ('hugs Mayor Lee'). German: 'sagte' before a role is no
 * adjective; only 'deutscher' and the like are.
 */
function mayStandBare(lexed: Lexed, { from, to }: TokenRange): boolean {
  if (!lexed.words.capitalNouns) {
    const isTitle = lexed.isCapital(to - 1) && lexed.isLower(from) && !lexed.has(from, ROLE | TOPIC | MODIFIER);
    if (isTitle && !ADJECTIVE.test(lexed.lower(from))) return false;
    const isKnown = lexed.has(from, ROLE | TOPIC | MODIFIER | ORG) || lexed.isPossessive(from + 1);
    return isKnown || !lexed.isLower(from) || !/[^s]s$/.test(lexed.lower(from));
  }
  for (let at = from; at < to; at++) {
    if (lexed.isLower(at) && !lexed.grammar.and.has(lexed.lower(at)) && !/er$/.test(lexed.lower(at))) return false;
  }
  return true;
}

/** Classes of the last noun, and of one before 'and' that is a role as well. */
function headsOf(lexed: Lexed, { from, to }: TokenRange): number {
  let heads = lexed.bits[to - 1] ?? 0;
  for (let at = to - 2; at >= from && lexed.has(at, TITLE) && lexed.has(at + 1, TITLE); at--)
    heads |= lexed.bits[at] ?? 0;
  for (let at = from + 1; at < to - 1; at++) {
    if (lexed.grammar.and.has(lexed.lower(at)) && lexed.has(at - 1, ROLE)) heads |= lexed.bits[at - 1] ?? 0;
  }
  return heads;
}

/** The name of a body or place before the nouns of a role: 'Microsoft', 'White House', 'Chinese Foreign Ministry'. */
function leadOf(lexed: Lexed, noun: TokenRange, head: number): TokenRange | null {
  const from = pastQualifiers(lexed, noun.from, head);
  let to = from;
  while (to < head && (lexed.isCapital(to) || (to > from && (lexed.lower(to) === 'of' || lexed.lower(to) === '&'))))
    to++;
  for (let at = to - 1; at >= from; at--)
    if (namesBody(lexed, at, from)) return { from, to: endOfBody(lexed, at + 1, to) };
  if (to === from || lexed.isDemonym(from)) return null;
  let end = from;
  while (end < to && (!lexed.has(end, COMMON) || (end > from && lexed.has(end, PLACE_HEAD)))) end++;
  const lead = { from, to: end };
  if ((lexed.all(lead) & PLACE) !== 0) return lexed.has(head, EXPERT) ? null : lead;
  if (end === from || lexed.words.capitalNouns) return null;
  return end === from + 1 && lexed.isFirst(from) ? null : lead;
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

/** 'police' is a body, but in 'Police spokesman' a word of the role. */
function namesBody(lexed: Lexed, at: number, from: number): boolean {
  return (
    lexed.has(at, BODY) ||
    (lexed.has(at, ORG) && !(at === from && lexed.has(at, TOPIC | ROLE) && lexed.lower(at + 1) !== 'of'))
  );
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
