/** What the words for a speaker are by themselves, before the rest of the text tells who is meant. */
import { readNounPhrase } from '../people/noun-phrase.ts';
import type { ParagraphPeople } from '../people/phrase.ts';
import { POSSESSIVE, PREPOSITION } from '../statements/lexicon.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { VoiceTables } from '../text/tables.ts';
import { firstTokenAfter, type Token, WORD } from '../text/token.ts';
import type { Span, VoiceKind, Words } from '../types.ts';

/** The speaker is somebody the paragraph names: the number of the phrase. */
export interface NamedSpeaker {
  readonly sort: 'person';
  readonly phrase: number;
}

/** 'he', 'she', 'it': somebody spoken of before. */
export interface PronounSpeaker {
  readonly sort: 'pronoun';
  readonly gender: 'male' | 'female' | 'thing';
}

/** 'the ministry', 'Merics', 'a senior official', 'the economist'. */
export interface NounSpeaker {
  readonly sort: 'institution' | 'unnamed';
  readonly kind: VoiceKind;
  readonly words: Words;
  /** The name in it, or its last noun, in lower case; what an earlier mention is compared with. */
  readonly head: string;
  readonly isNamed: boolean;
  /** 'the economist', without more: perhaps somebody known. The words between article and head. */
  readonly definite: readonly string[] | null;
}

export type Speaker = NamedSpeaker | PronounSpeaker | NounSpeaker;

/** Sections of the tables for pronouns, articles, and what a name inside a phrase may not stand behind. */
const PRONOUNS = [
  ['male pronouns', 'male'],
  ['female pronouns', 'female'],
  ['thing pronouns', 'thing'],
] as const;

/** Null where the words do not tell ('they', 'the poll', two people). */
export function readSpeaker(
  paragraph: Paragraph,
  people: ParagraphPeople,
  tables: VoiceTables,
  span: Span,
): Speaker | null {
  const { tokens } = paragraph;
  const from = firstTokenAfter(tokens, span.start);
  const first = tokens[from];
  if (first === undefined) return null;
  const named = people.phrases.flatMap((phrase, number) =>
    isSpeaker(paragraph, phrase.name.from, phrase.name.to, from, span, tables) ? [number] : [],
  );
  if (named.length > 0) return named.length === 1 ? { sort: 'person', phrase: named[0] as number } : null;
  if (first.end >= span.end) {
    for (const [section, gender] of PRONOUNS) {
      if (tables.words(section).has(first.lower)) return { sort: 'pronoun', gender };
    }
  }
  return readNoun(paragraph, tables, span, from);
}

const isOf = ({ form }: Token, tables: VoiceTables, classes: number): boolean =>
  ((tables.classes[form.row] as number) & classes) !== 0;

/** True where the name is the speaker's own: no preposition or possessive stands between it and the phrase's beginning. */
function isSpeaker(
  { tokens }: Paragraph,
  nameFrom: number,
  nameTo: number,
  from: number,
  span: Span,
  tables: VoiceTables,
): boolean {
  const first = tokens[nameFrom];
  const last = tokens[nameTo - 1];
  if (first === undefined || last === undefined || last.end <= span.start || first.start >= span.end) return false;
  const next = tokens[nameTo];
  if (next !== undefined && next.start < span.end && isOf(next, tables, POSSESSIVE)) return false;
  for (let at = from; at < nameFrom; at++) {
    const token = tokens[at] ?? first;
    const { lower } = token;
    if (isOf(token, tables, PREPOSITION) || lower === "'s" || lower === ',' || lower === 'who') return false;
  }
  return true;
}

function readNoun(paragraph: Paragraph, tables: VoiceTables, span: Span, from: number): NounSpeaker | null {
  const phrase = readNounPhrase(paragraph, tables, span);
  if (phrase === null || phrase.sort === 'person') return null;
  const { tokens, text } = paragraph;
  const named = phrase.name;
  const start = named === null ? (tokens[from]?.start ?? span.start) : (tokens[named.from]?.start ?? span.start);
  const end = named === null ? span.end : (tokens[named.to - 1]?.end ?? span.end);
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    sort: phrase.sort,
    kind: phrase.kind,
    words: { start, end, words },
    head: named === null ? headOf(paragraph, tables, from, span.end) : words.toLowerCase(),
    isNamed: named !== null,
    definite: definiteOf(paragraph, tables, from, span.end),
  };
}

/** The words after 'the', where only words follow it and nothing hangs on the last; else null. */
function definiteOf({ tokens }: Paragraph, tables: VoiceTables, from: number, end: number): string[] | null {
  if (!tables.words('definite articles').has(tokens[from]?.lower ?? '')) return null;
  const words: string[] = [];
  for (let at = from + 1; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    if (token?.kind !== WORD || isOf(token, tables, PREPOSITION)) return null;
    words.push(token.lower);
  }
  return words;
}

/** The last word before a preposition or mark: 'official' of 'a senior official in Linz'. */
function headOf({ tokens }: Paragraph, tables: VoiceTables, from: number, end: number): string {
  let head = '';
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= end || token.kind !== WORD) break;
    if (at > from && isOf(token, tables, PREPOSITION)) break;
    head = token.lower;
  }
  return head;
}
