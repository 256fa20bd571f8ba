import { readBody } from './bodies.ts';
import { EXPERT_VERB, ROLE_VERB } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** What a clause with 'who' says of a role. */
export interface WhoClause {
  readonly to: number;
  readonly role: TokenRange | null;
  readonly affiliation: TokenRange | null;
}

const MOST_COMPLEMENTS = 3;
/** A German clause ends with its verb; it is not looked for further on. */
const LONGEST_CLAUSE = 20;

/** 'who teaches law at Z', 'who heads the Institute for Y'; null where the clause tells no role. */
export function readWho(lexed: Lexed, from: number, limit: number): WhoClause | null {
  return lexed.words.capitalNouns ? readVerbLast(lexed, from, limit) : readVerbFirst(lexed, from, limit);
}

function readVerbFirst(lexed: Lexed, from: number, limit: number): WhoClause | null {
  const { adverbs, prepositions, and, in: inWords, about, worksAt } = lexed.grammar;
  const verb = pastAdverbs(lexed, from + 1);
  if (!lexed.has(verb, ROLE_VERB)) return null;
  let at = verb + 1;
  let role: TokenRange = { from: verb, to: at };
  let affiliation: TokenRange | null = null;
  const object = readBody(lexed, at, limit);
  if (object !== null) {
    at = object.whole.to;
    const isHeaded = !lexed.has(verb, EXPERT_VERB) && object.sort === 'body' && lexed.isCapital(object.name.to - 1);
    if (isHeaded) affiliation = object.name;
    else role = { from: verb, to: at };
  }
  for (let i = 0; i < MOST_COMPLEMENTS && at < limit && affiliation === null; i++) {
    const word = lexed.lower(at);
    if (!prepositions.has(word) && !and.has(word)) break;
    const body = readBody(lexed, at + 1, limit);
    if (body === null || adverbs.has(word)) break;
    at = body.whole.to;
    const isNamed = body.sort === 'body' || body.sort === 'name';
    const isAt = !about.has(word) || worksAt.has(lexed.lower(verb));
    if (isNamed && !inWords.has(word) && isAt && !and.has(word)) affiliation = body.name;
    else if (body.sort === 'word') role = { from: verb, to: at };
  }
  if (object === null && affiliation === null && !lexed.has(verb, EXPERT_VERB)) return null;
  const tellsRole = !worksAt.has(lexed.lower(verb)) || role.to > verb + 1;
  return { to: at, role: tellsRole ? role : null, affiliation };
}

function pastAdverbs(lexed: Lexed, from: number): number {
  let at = from;
  while (lexed.grammar.adverbs.has(lexed.lower(at))) at++;
  return at;
}

/** German: ', der an der Universität Z Recht lehrt': the verb is last, the affiliation follows 'an' or 'bei'. */
function readVerbLast(lexed: Lexed, from: number, limit: number): WhoClause | null {
  let affiliation: TokenRange | null = null;
  const last = Math.min(limit, from + LONGEST_CLAUSE);
  for (let at = from + 1; at < last; at++) {
    if (!lexed.isWord(at)) return null;
    if (lexed.has(at, ROLE_VERB)) return affiliation === null ? null : { to: at + 1, role: null, affiliation };
    if (affiliation !== null || !lexed.grammar.at.has(lexed.lower(at))) continue;
    const body = readBody(lexed, at + 1, last);
    if (body?.sort === 'body') affiliation = body.name;
  }
  return null;
}
