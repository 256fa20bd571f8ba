import {
  BODY,
  DEMONYM,
  EXPERT,
  FAMILY,
  GIVEN,
  HONORIFIC,
  JOINT,
  LOOSE,
  NAME_END,
  OFFICE,
  OFFICIAL,
  OPEN_ROLE,
  OPENER,
  PLACE,
  PLURAL,
  ROLE,
  STATE_ALONE,
  TITLE,
  TOPIC,
} from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';
import { isThing, NAMED_THINGS } from './things.ts';

/** A name inside a run of capitalised words, and how sure it is that it is a person's. */
export interface NameCandidate {
  readonly name: TokenRange;
  /** `titled`: a role or title stands before it; `given`: it begins with a known given name; `unknown`: nothing tells. */
  readonly sign: 'titled' | 'given' | 'unknown';
  /** True after a role that is no title here: 'Boy Scouts', 'fellow Texans'. */
  readonly isUntitled: boolean;
  /** True for the single word after a title in a headline ('Official Endorsement'): a name where somebody is known by it. */
  readonly isDoubtful: boolean;
}

const TITLES = ROLE | TITLE | HONORIFIC;
/** Titles that are hardly anybody's surname. */
const OFFICES = OFFICIAL | TITLE | HONORIFIC | STATE_ALONE;
const MOST_WORDS = 6;

/** The name at the end of a run of capitalised words; null where it is a body's, a place's or a thing's. */
export function nameIn(lexed: Lexed, chunk: TokenRange, isHeadline: boolean): NameCandidate | null {
  const from = nameStart(lexed, chunk);
  const isGiven = startsLikeName(lexed, { from, to: chunk.to });
  const to = isHeadline ? headlineEnd(lexed, from, chunk.to, isGiven) : nameEnd(lexed, from, chunk.to);
  const name = { from, to };
  if (lexed.grammar.bornAs.has(lexed.lower(chunk.from - 1))) return null;
  if (to <= from || to - from > MOST_WORDS) return null;
  const isTitled =
    isTitle(lexed, from - 1, isHeadline ? 1 : to - from) && (from > chunk.from || lexed.isWord(from - 1));
  // 'Chief Praises Donor': in a headline, a single word after a title is a name only where nothing follows.
  if (isHeadline && isTitled && !isGiven && to < chunk.to) return null;
  const sign = isTitled ? 'titled' : isGiven && to - from > 1 ? 'given' : 'unknown';
  const isUntitled = sign === 'unknown' && lexed.has(from - 1, TITLES) && lexed.isWord(from - 1);
  const isDoubtful = isHeadline && isTitled && !isGiven && !lexed.has(from - 1, HONORIFIC);
  return isThing(lexed, name, sign, from > chunk.from) ? null : { name, sign, isUntitled, isDoubtful };
}

/** A title or role that tells a name after it: none that companies have, and no plural before a single word. */
function isTitle(lexed: Lexed, at: number, size: number): boolean {
  if (!lexed.has(at, TITLES) || lexed.has(at, LOOSE) || isNoTitle(lexed, at)) return false;
  // English writes only offices with a capital before a name: 'Student Succeeds' is a thing's.
  const isOffice = lexed.has(at, OFFICES | EXPERT | OPEN_ROLE) || lexed.words.capitalNouns;
  if (lexed.isCapital(at) && !isOffice && !lexed.isFirst(at) && !lexed.has(at + 1, GIVEN)) return false;
  return size > 1 || !lexed.has(at, PLURAL) || (lexed.isCapital(at) && lexed.has(at, OFFICIAL));
}

/** 'fellow Texans', 'a major Super Fund'. */
function isNoTitle(lexed: Lexed, at: number): boolean {
  const { noTitles, smallNoTitles } = lexed.grammar;
  return noTitles.has(lexed.lower(at)) || (lexed.isLower(at) && smallNoTitles.has(lexed.lower(at)));
}

/** In a headline, where all words have capitals, a name has two words; where its first is unknown, it is a surname alone. */
function headlineEnd(lexed: Lexed, from: number, to: number, isGiven: boolean): number {
  let end = from + 1;
  if (isGiven) while (end < to - 1 && (lexed.has(end, JOINT) || (lexed.tokens[end]?.lower.length ?? 0) <= 2)) end++;
  return Math.min(to, isGiven ? end + 1 : end);
}

/** Past the titles, roles, bodies and nationalities that stand before a name. */
function nameStart(lexed: Lexed, { from, to }: TokenRange): number {
  for (let at = to - 2; at >= from; at--) {
    if (!lexed.has(at, TITLES) || lexed.has(at + 1, NAME_END) || isGivenHere(lexed, from, at)) continue;
    // 'John Baker Lee', 'Alexander Graf Lambsdorff': part of the name, though a title elsewhere; not 'Will President Lee'.
    const isAfterGiven = at > from && lexed.has(at - 1, GIVEN) && !lexed.has(at - 1, OPENER);
    const isSurname = isAfterGiven && !lexed.has(at + 1, GIVEN);
    if (!isSurname) return skipOffices(lexed, at + 1, to);
  }
  if (lexed.has(from - 1, TITLES) && lexed.isLower(from - 1)) return from;
  const start = skipOffices(lexed, from, to);
  if (start > from || lexed.has(from, GIVEN | JOINT)) return start;
  // 'Glazier Anna Lee' at the beginning of a sentence, 'Russian Anna Lee', German nouns before names.
  for (let at = from + 1; at < to - 1; at++) if (lexed.has(at, GIVEN) && mayPrecede(lexed, from, at)) return at;
  return from;
}

/** 'Marine Le Pen', 'Dean Barker': a given name, but 'Dean Ann Lee' has a title. */
function isGivenHere(lexed: Lexed, from: number, at: number): boolean {
  return at === from && lexed.has(at, GIVEN) && !lexed.has(at + 1, GIVEN);
}

function mayPrecede(lexed: Lexed, from: number, at: number): boolean {
  if (lexed.words.capitalNouns || lexed.has(at - 1, DEMONYM | BODY | TOPIC)) return true;
  return at === from + 1 && lexed.isFirst(from) && !lexed.has(from, NAMED_THINGS) && !lexed.has(at, PLACE);
}

/** 'Secretary of | State Ann Lee'. */
function skipOffices(lexed: Lexed, from: number, to: number): number {
  const isComplement = isPreposition(lexed, from - 1) || lexed.has(from - 1, TITLES);
  let at = from;
  while (isComplement && at < to - 1 && lexed.has(at, OFFICE) && !lexed.has(at, GIVEN)) at++;
  return at;
}

function isPreposition(lexed: Lexed, at: number): boolean {
  const { prepositions, articles, and } = lexed.grammar;
  return prepositions.has(lexed.lower(at)) || articles.has(lexed.lower(at)) || and.has(lexed.lower(at));
}

/** 'Ann Lee Tuesday', 'Ann Lee MEP': the day or office is none of the name. */
function nameEnd(lexed: Lexed, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (lexed.grammar.days.has(lexed.lower(end - 1)) || lexed.isPostNominal(end - 1))) end--;
  return end;
}

function startsLikeName(lexed: Lexed, { from, to }: TokenRange): boolean {
  if (to - from < 2) return false;
  if (lexed.has(from, GIVEN) && !lexed.isDemonym(from)) return true;
  if (lexed.has(from, JOINT) && lexed.has(from + 1, GIVEN)) return true;
  // 'Xi Jinping', 'Park Ji-hoon': a surname first, and not more than three words.
  return lexed.has(from, FAMILY) && to - from <= 3 && !lexed.has(from + 1, NAMED_THINGS | OFFICE | TOPIC);
}
