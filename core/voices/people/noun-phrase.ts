import type { Paragraph } from '../text/paragraph.ts';
import type { VoiceTables } from '../text/tables.ts';
import { firstTokenAfter } from '../text/token.ts';
import type { Span, VoiceKind } from '../types.ts';
import { readBody } from './bodies.ts';
import { BODY, BUSINESS, CIVIL, OPENER, ORG, PLACE, PLURAL, RESEARCH, ROLE, STATE, UNNAMED } from './classes.ts';
import { kindOf, kindOfBody } from './kind.ts';
import { type Lexed, lexedOf } from './lexed.ts';
import type { NounPhrase, TokenRange } from './phrase.ts';
import { readRole } from './roles.ts';

/**
 * What the words of a span stand for that name no person of the paragraph: an institution, somebody unnamed, or null
 * where the words do not tell ('he', 'the report', a surname).
 */
export function readNounPhrase(paragraph: Paragraph, tables: VoiceTables, span: Span): NounPhrase | null {
  const lexed = lexedOf(paragraph, tables);
  const range = tokensOf(paragraph, span);
  if (range === null) return null;
  const from = pastQuantifiers(lexed, range);
  return readUnnamed(lexed, from, range.to) ?? readInstitution(lexed, from, range.to);
}

function tokensOf({ tokens }: Paragraph, span: Span): TokenRange | null {
  const from = firstTokenAfter(tokens, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++;
  return to === from ? null : { from, to };
}

/** Past 'two of the', 'many', 'one'. */
function pastQuantifiers(lexed: Lexed, { from, to }: TokenRange): number {
  const { articles, of, quantifiers } = lexed.grammar;
  let at = from;
  while (at < to - 1 && quantifiers.has(lexed.lower(at))) at++;
  if (at > from && of.has(lexed.lower(at)) && at < to - 1) at++;
  while (at > from && at < to - 1 && articles.has(lexed.lower(at)) && quantifiers.has(lexed.lower(at + 1))) at += 2;
  return at;
}

/** 'a senior official', 'sources close to Z', 'analysts at Z', 'a State Department spokesman'. */
function readUnnamed(lexed: Lexed, from: number, limit: number): NounPhrase | null {
  const role = readRole(lexed, from, limit);
  if (role !== null && !lexed.isCapital(role.role.to) && !isName(lexed, role.role)) {
    const kind = kindOf({
      heads: role.heads,
      about: role.about,
      role: lexed.all(role.role),
      affiliation: role.affiliation === null ? 0 : lexed.all(role.affiliation),
    });
    return { sort: 'unnamed', kind, name: null };
  }
  const head = headOf(lexed, from, limit);
  if (head < 0) return null;
  const heads = lexed.bits(head);
  return { sort: 'unnamed', kind: kindOf({ heads, about: 0, role: 0, affiliation: 0 }), name: null };
}

/** A role that is written as a name alone: 'Baker', 'King'. */
const isName = (lexed: Lexed, { from, to }: TokenRange): boolean =>
  to === from + 1 && lexed.isCapital(from) && !lexed.has(from, PLURAL) && !lexed.isFirst(from);

/** Number of the noun for people in a phrase, at its end or before one adjective ('people familiar with'); else -1. */
function headOf(lexed: Lexed, from: number, limit: number): number {
  const { articles, pronouns } = lexed.grammar;
  let at = from;
  while (at < limit && (articles.has(lexed.lower(at)) || pronouns.has(lexed.lower(at)))) at++;
  const first = at;
  while (
    at < limit &&
    (lexed.isNominal(at) || lexed.has(at, UNNAMED) || (lexed.isCapital(at) && !lexed.has(at, OPENER)))
  )
    at++;
  for (let head = at - 1; head >= first && head >= at - 2; head--) {
    if (lexed.has(head, UNNAMED) || (head < at - 1 && lexed.has(head, PLURAL))) return head;
  }
  return -1;
}

const SIGNS = RESEARCH | STATE | BUSINESS | CIVIL;

/** 'the ministry', 'the think tank Merics', 'the White House', 'Moscow'. */
function readInstitution(lexed: Lexed, from: number, limit: number): NounPhrase | null {
  const body = readBody(lexed, from, limit);
  if (body === null || body.sort === 'word' || body.sort === 'name') return null;
  const bits = lexed.all(body.name);
  const isNamed = lexed.isCapital(body.name.from) && (bits & (BODY | PLACE | ORG)) !== 0 && !isCommon(lexed, body.name);
  const kind: VoiceKind =
    (bits & (SIGNS | BODY)) !== 0 ? kindOfBody(bits) : body.sort === 'place' ? 'official' : 'unknown';
  return { sort: 'institution', kind, name: isNamed ? body.name : null };
}

/** 'Police', 'Government' at the beginning of a sentence. */
function isCommon(lexed: Lexed, { from, to }: TokenRange): boolean {
  return to === from + 1 && lexed.isFirst(from) && lexed.has(from, ORG) && !lexed.has(from, BODY | PLACE | ROLE);
}
