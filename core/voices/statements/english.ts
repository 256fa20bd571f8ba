/** The rules of English: who is said to have said, thought or wanted what, sentence by sentence. */

import { CAPITALS } from '../../names/casing.ts';
import { MARK } from '../text/token.ts';
import type { ClauseText, Range } from './clause-text.ts';
import { afterTold, opensClause } from './content.ts';
import { readClause, rightContent } from './english/clause.ts';
import { readInfinitive, readObject, readPassive, readPreposition } from './english/phrases.ts';
import { readColon, readInverted, readUnknownVerb } from './english/quotes.ts';
import { Sentence } from './english/sentence.ts';
import { readAdjective, readNoun, readSource } from './english/sources.ts';
import { readTold } from './english/told.ts';
import { ADVERB, CLEAR, CUE_ADJECTIVE, CUE_NOUN, MAKES, NEGATION, QUOTES, SAYS, TELLS, THINKS } from './lexicon.ts';
import type { SentenceReading } from './raw.ts';
import { SHARED, subjectBefore } from './subject.ts';
import { FINITE, INFINITIVE, PARTICIPLE, PASSIVE, type VerbGroup, verbGroup } from './verb-group.ts';

/** Reads one sentence; statements in the order of their cues. */
export function readSentence(text: ClauseText, { from, to }: Range): SentenceReading {
  const sentence = new Sentence(text, { from: afterDateline(text, from, to), to });
  read(sentence);
  return sentence.reading();
}

const DASHES = new Set(['—', '–', '-', '--']);
/** Words of a dateline, 'LINZ, Austria (APA) —'. */
const LONGEST_DATELINE = 10;

/** After the place and the dash a report begins with. */
function afterDateline(text: ClauseText, from: number, to: number): number {
  if (from > 0 || text.at(from).casing !== CAPITALS) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    if (DASHES.has(text.lower(at)) && text.at(at).spaced) return at + 1;
    if (text.at(at).kind > MARK) return from;
  }
  return from;
}

function read(sentence: Sentence): void {
  const { text } = sentence;
  const { cues } = text.paragraph;
  for (let i = 0; i < cues.length; i++) {
    const at = cues[i] as number;
    if (at < sentence.from) continue;
    if (at >= sentence.to) break;
    if (text.quoteAt(at) !== undefined) continue;
    if (text.framesOf(at) !== 0) readVerb(sentence, at);
    if (text.lower(at) === 'according' && text.lower(at + 1) === 'to') readSource(sentence, at, at + 2);
    else if (text.is(at, CUE_NOUN)) readNoun(sentence, at);
    else if (text.is(at, CUE_ADJECTIVE)) readAdjective(sentence, at);
  }
  readUnknownVerb(sentence);
  readColon(sentence);
}

function readVerb(sentence: Sentence, at: number): void {
  const { text } = sentence;
  const group = verbGroup(text, at);
  if (group === null) return;
  if (group.form === PASSIVE) {
    readPassive(sentence, group);
    return;
  }
  const subject = subjectOf(sentence, group);
  if (subject === null && group.form === FINITE && readInverted(sentence, group)) return;
  if (subject === null) return;
  if (group.form === INFINITIVE && !isSpoken(sentence, group)) return;
  if (group.form !== INFINITIVE && !sentence.isQuoted(group.from)) sentence.subject = subject;
  readContent(sentence, group, subject);
}

/** 'to say that …', 'to ask: "…"': of infinitives, only what is plainly said. */
function isSpoken(sentence: Sentence, { verb, to }: VerbGroup): boolean {
  const { text } = sentence;
  return text.takes(verb, SAYS | QUOTES) && (text.lower(to) === 'that' || text.isMark(to, ':') || text.isOpen(to));
}

function subjectOf(sentence: Sentence, group: VerbGroup): Range | null {
  const { text } = sentence;
  if (group.form !== FINITE) {
    if (group.form === PARTICIPLE && group.from === sentence.from) return null;
    return sentence.subject ?? sentence.mainSubject(group.from);
  }
  const found = subjectBefore(text, sentence.from, group.from);
  if (
    (text.lower(group.from - 1) === 'who' || text.lower(group.from - 1) === 'which') &&
    text.isMark(group.from - 2, ',')
  )
    sentence.relative = group.from;
  if (found !== SHARED) return found;
  return sentence.subject ?? sentence.mainSubject(group.from);
}

function readContent(sentence: Sentence, group: VerbGroup, subject: Range): void {
  const { text } = sentence;
  const { verb } = group;
  const cue = { from: group.from, to: group.to };
  if (text.takes(verb, SAYS | QUOTES | TELLS) && !sentence.isQuoted(group.from))
    sentence.intro = { cue, speaker: subject };
  let at = group.to;
  while (at < sentence.to && text.is(at, NEGATION)) at++;
  if (text.takes(verb, TELLS)) {
    const told = afterTold(text, at, sentence.to);
    if (told > at && readTold(sentence, group, subject, cue, at, told)) return;
  }
  const clear = afterClear(sentence, verb);
  if (clear > 0) {
    if (text.lower(clear) === 'that' || opensClause(text, clear, sentence.to))
      rightContent(sentence, { from: cue.from, to: clear }, subject, clear);
    return;
  }
  if (text.takes(verb, SAYS | QUOTES | THINKS) && readClause(sentence, group, subject, cue, at)) return;
  if (readInfinitive(sentence, verb, subject, cue, at)) return;
  if (readPreposition(sentence, verb, subject, cue, at)) return;
  if (readObject(sentence, group, subject, cue, at)) return;
}

/** After 'made it clear', 'make plain'; -1 where nothing is. */
function afterClear(sentence: Sentence, verb: number): number {
  const { text } = sentence;
  if (!text.takes(verb, MAKES)) return -1;
  let at = verb + 1;
  while (text.lower(at) === 'it' || text.is(at, ADVERB)) at++;
  return text.is(at, CLEAR) ? at + 1 : -1;
}
