import {
  BODY,
  DEMONYM,
  FAMILY,
  GIVEN,
  HONORIFIC,
  JOINT,
  NAME_END,
  NOT_NAME,
  OFFICE,
  ORG,
  PLACE,
  PLACE_HEAD,
  ROLE,
  TITLE,
  TOPIC,
} from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** A name inside a run of capitalised words, and how sure it is that it is a person's. */
export interface NameCandidate {
  readonly name: TokenRange;
  /** First token of the run: titles stand between it and the name. */
  readonly from: number;
  /** `titled`: a role or title stands before it; `given`: it begins with a known given name; `unknown`: nothing tells. */
  readonly sign: 'titled' | 'given' | 'unknown';
}

const TITLES = ROLE | TITLE | HONORIFIC;
const THINGS = ORG | BODY | PLACE | PLACE_HEAD | NOT_NAME | DEMONYM;
const MOST_WORDS = 6;

/** The name at the end of a run of capitalised words; null where it is a body's, a place's or a thing's. */
export function nameIn(lexed: Lexed, chunk: TokenRange): NameCandidate | null {
  if (hasAmpersand(lexed, chunk)) return null;
  const from = nameStart(lexed, chunk);
  const name = { from, to: nameEnd(lexed, from, chunk.to) };
  if (name.to <= name.from || name.to - name.from > MOST_WORDS) return null;
  const isTitled = from > chunk.from && lexed.has(from - 1, TITLES);
  const wasTitled =
    isTitled || (lexed.has(chunk.from - 1, TITLES) && from === chunk.from && !endsClause(lexed, chunk.from - 1));
  const sign = wasTitled ? 'titled' : startsLikeName(lexed, name) ? 'given' : 'unknown';
  if (isThing(lexed, name, sign)) return null;
  return { name, from: chunk.from, sign };
}

const endsClause = (lexed: Lexed, at: number): boolean => !lexed.isWord(at);

function hasAmpersand(lexed: Lexed, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (lexed.lower(at) === '&') return true;
  return false;
}

/** Past the titles, roles, bodies and nationalities that stand before a name. */
function nameStart(lexed: Lexed, { from, to }: TokenRange): number {
  for (let at = to - 2; at >= from; at--) {
    if (!lexed.has(at, TITLES) || lexed.has(at + 1, NAME_END)) continue;
    // 'Stephen King Lee': a surname that is a noun as well.
    const isSurname =
      at > from && lexed.has(from, GIVEN) && !lexed.has(at - 1, TITLES | PLACE) && !lexed.has(at + 1, GIVEN);
    if (!isSurname) return skipOffices(lexed, at + 1, to);
  }
  if (lexed.has(from - 1, TITLES) && lexed.isLower(from - 1)) return from;
  let start = skipOffices(lexed, from, to);
  if (start > from) return start;
  // 'Shopkeeperess Anna Lee' at the beginning of a sentence, 'Russian Anna Lee', German nouns before names.
  if (lexed.has(from, GIVEN | JOINT)) return from;
  for (start = from + 1; start < to - 1; start++)
    if (lexed.has(start, GIVEN) && mayPrecede(lexed, from, start)) return start;
  return from;
}

function mayPrecede(lexed: Lexed, from: number, at: number): boolean {
  if (lexed.words.capitalNouns || lexed.has(at - 1, DEMONYM | BODY | TOPIC)) return true;
  return at === from + 1 && lexed.paragraph.sentences.some((sentence) => sentence.from === from);
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

function nameEnd(lexed: Lexed, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && lexed.has(end - 1, NOT_NAME) && lexed.grammar.days.has(lexed.lower(end - 1))) end--;
  return end;
}

function startsLikeName(lexed: Lexed, { from, to }: TokenRange): boolean {
  if (to - from < 2) return false;
  if (lexed.has(from, GIVEN) && !lexed.isDemonym(from)) return true;
  if (lexed.has(from, JOINT) && lexed.has(from + 1, GIVEN)) return true;
  // 'Xi Jinping', 'Park Ji-hoon': a surname first, and not more than three words.
  return lexed.has(from, FAMILY) && to - from <= 3 && !lexed.has(from + 1, THINGS | OFFICE | TOPIC);
}

function isThing(lexed: Lexed, name: TokenRange, sign: NameCandidate['sign']): boolean {
  const { from, to } = name;
  const size = to - from;
  const last = to - 1;
  if (size >= 2 && sign !== 'titled' && isPair(lexed, from)) return true;
  if (size === 1 && sign !== 'titled')
    return lexed.has(from, THINGS | ROLE | TOPIC | OFFICE | HONORIFIC | NAME_END | TITLE) && !lexed.has(from, FAMILY);
  if (size === 1)
    return (
      lexed.has(from, ORG | BODY | ROLE | TITLE | PLACE_HEAD | TOPIC | NOT_NAME) && !lexed.has(from, GIVEN | FAMILY)
    );
  if (sign === 'given') {
    if (lexed.has(from, PLACE) && lexed.has(last, PLACE_HEAD | ORG)) return true;
    if (size >= 3 && lexed.has(last, PLACE_HEAD | ORG) && !lexed.has(last, GIVEN)) return true;
    return (
      size === 2 &&
      lexed.has(last, ORG) &&
      !lexed.has(last, PLACE_HEAD | TOPIC | NOT_NAME) &&
      lexed.grammar.strongOrganisations.has(lexed.lower(last))
    );
  }
  if (sign === 'titled')
    return (
      lexed.has(last, ORG | BODY) &&
      !lexed.has(from, GIVEN) &&
      size >= 2 &&
      lexed.grammar.strongOrganisations.has(lexed.lower(last))
    );
  for (let at = from; at < to; at++) if (lexed.has(at, THINGS | ROLE | TOPIC | OFFICE)) return true;
  return lexed.tokens[from]?.casing === 3;
}

/** Names of bodies and places of two words. */
function isPair(lexed: Lexed, from: number): boolean {
  return (lexed.words.pair(lexed.lower(from), lexed.lower(from + 1)) & (BODY | PLACE)) !== 0;
}
