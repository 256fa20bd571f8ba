/** What is ascribed as a phrase: "vowed to …", "warned of …", "called it …", "was told by X that …". */
import type { ClauseText, Range } from '../clause-text.ts';
import { AS_PHRASE, afterTold, PHRASE } from '../content.ts';
import {
  ADVERB,
  AS,
  CALLS,
  DETERMINER,
  NAMES,
  PREPOSITION,
  PREPOSITIONS,
  QUOTES,
  SAYS,
  SUBORDINATOR,
  TELLS,
  THINKS,
  TIME,
  TO,
  URGES,
} from '../lexicon.ts';
import { phraseFrom, SHARED, subjectBefore } from '../subject.ts';
import type { VerbGroup } from '../verb-group.ts';
import { rightContent } from './clause.ts';
import type { Sentence } from './sentence.ts';

export function readInfinitive(sentence: Sentence, verb: number, subject: Range, cue: Range, from: number): boolean {
  const { text } = sentence;
  if (text.lower(from) === 'to' && text.takes(verb, TO) && text.isWord(from + 1) && !text.is(from + 1, DETERMINER)) {
    sentence.add([{ from, to: sentence.end(from, cue.from, PHRASE) }], cue, subject);
    return true;
  }
  if (!text.takes(verb, URGES)) return false;
  const object = afterTold(text, from, sentence.to);
  if (object === from || text.lower(object) !== 'to') return false;
  sentence.add([{ from, to: sentence.end(object, cue.from, PHRASE) }], cue, subject);
  return true;
}

export function readPreposition(sentence: Sentence, verb: number, subject: Range, cue: Range, from: number): boolean {
  const { text } = sentence;
  const at = afterAdverbsOnly(text, from, sentence.to);
  const frame = PREPOSITIONS.get(text.lower(at));
  if (frame === undefined || !text.takes(verb, frame) || sentence.isEnd(at + 1) || text.is(at + 1, TIME)) return false;
  sentence.add([{ from: at + 1, to: sentence.end(at + 1, cue.from, PHRASE) }], { from: cue.from, to: at + 1 }, subject);
  return true;
}

export function readObject(sentence: Sentence, { verb }: VerbGroup, subject: Range, cue: Range, from: number): boolean {
  const { text } = sentence;
  if (!text.takes(verb, NAMES | AS | CALLS)) return false;
  if (!text.takes(verb, NAMES | CALLS) && !has(sentence, 'as', from + 1)) return false;
  // 'which he described as …': what is described stands before.
  if (text.lower(from) === 'as' && text.takes(verb, AS)) {
    sentence.add(
      [{ from: from + 1, to: sentence.end(from + 1, cue.from, PHRASE) }],
      { from: cue.from, to: from + 1 },
      subject,
    );
    return true;
  }
  if (sentence.isEnd(from) || text.isMark(from, ',')) return false;
  if (text.is(from, PREPOSITION | SUBORDINATOR) && !text.is(from, DETERMINER)) return false;
  if (text.lower(from) === 'to') return false;
  const kind = text.takes(verb, AS) ? AS_PHRASE : PHRASE;
  sentence.add([{ from, to: sentence.end(from, cue.from, kind) }], cue, subject);
  return true;
}

function has(sentence: Sentence, word: string, from: number): boolean {
  for (let at = from; at < sentence.to; at++) if (sentence.text.lower(at) === word) return true;
  return false;
}

/** 'was told by X that', 'is expected to'. */
export function readPassive(sentence: Sentence, group: VerbGroup): void {
  const { text } = sentence;
  const { verb } = group;
  const cue = { from: group.from, to: group.to };
  let at = group.to;
  let speaker: Range | null = null;
  if (text.lower(at) === 'by') {
    speaker = phraseFrom(text, at + 1, sentence.to);
    if (speaker === null) return;
    at = speaker.to;
  }
  if (text.lower(at) === 'that' && text.takes(verb, SAYS | THINKS | TELLS | QUOTES))
    rightContent(sentence, cue, speaker, at + 1);
  else if (text.lower(at) === 'to' && text.takes(verb, SAYS | THINKS | URGES | TO)) {
    sentence.add([{ from: at, to: sentence.end(at, cue.from, PHRASE) }], cue, speaker);
  } else if (speaker !== null && text.takes(verb, NAMES | AS | CALLS)) {
    const subject = subjectBefore(text, sentence.from, group.from);
    if (subject !== null && subject !== SHARED) sentence.add([subject], cue, speaker);
  }
}

function afterAdverbsOnly(text: ClauseText, from: number, end: number): number {
  let at = from;
  while (at < end && text.is(at, ADVERB) && !text.is(at, PREPOSITION | DETERMINER)) at++;
  return at;
}
