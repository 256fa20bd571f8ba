/** Verbs with somebody who is told: "told them that …", "urged them to …", and "made it clear that …". */
import type { Range } from '../clause-text.ts';
import { afterAdverbials, opensClause, PHRASE } from '../content.ts';
import { BE, DETERMINER, MODAL, PREPOSITION, QUESTION, SUBJECT, SUBORDINATOR, URGES } from '../lexicon.ts';
import { FINITE, isPossessive, type VerbGroup } from '../verb-group.ts';
import { readClause } from './clause.ts';
import { readPreposition } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** Words of where and when between those who are told and what they are told. */
const LONGEST_WHERE = 20;

export function readTold(
  sentence: Sentence,
  group: VerbGroup,
  subject: Range,
  cue: Range,
  from: number,
  told: number,
): boolean {
  const { text } = sentence;
  if (group.form === FINITE && sentence.isAfterQuote(subject)) return readClause(sentence, group, subject, cue, told);
  const at = afterWhere(sentence, afterAdverbials(text, told, sentence.to));
  if (text.lower(at) === 'to' && text.takes(group.verb, URGES)) {
    sentence.add([{ from, to: sentence.end(at, cue.from, PHRASE) }], cue, subject);
    return true;
  }
  if (sentence.isEnd(at) || text.isMark(at, ',')) {
    if (text.isOpen(at + 1) || sentence.isLeftContent(subject)) return readClause(sentence, group, subject, cue, at);
    return false;
  }
  if (text.is(at, PREPOSITION) && !text.is(at, SUBORDINATOR))
    return readPreposition(sentence, group.verb, subject, cue, at);
  if (text.lower(group.verb) === 'promise' || text.lower(group.verb) === 'promised') return false;
  if (
    text.is(at, QUESTION | SUBORDINATOR) ||
    text.isMark(at, ':') ||
    text.isOpen(at) ||
    opensClause(text, at, sentence.to)
  ) {
    if (
      at === told &&
      told - from > 2 &&
      !text.is(at, SUBORDINATOR | SUBJECT | DETERMINER) &&
      !text.isOpen(at) &&
      !text.isMark(at, ':')
    )
      return false;
    return readClause(sentence, group, subject, cue, at);
  }
  return false;
}

/** 'told diners at a café in Linz, Upper Austria, that': before 'that', where only where and when stand before it. */
function afterWhere(sentence: Sentence, from: number): number {
  const { text } = sentence;
  if (!text.is(from, PREPOSITION)) return from;
  for (let at = from; at < Math.min(sentence.to, from + LONGEST_WHERE); at++) {
    if (text.lower(at) === 'that') return at;
    if (text.is(at, BE | MODAL | SUBJECT) && !isPossessive(text, at) && !text.is(at, DETERMINER)) return from;
    if (text.isOpen(at)) return from;
  }
  return from;
}
