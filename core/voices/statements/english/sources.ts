/** Ascribing without a verb of saying: "according to X", "X's claim that …", "is sure that …". */
import type { Range } from '../clause-text.ts';
import { CLAUSE, contentEnd, PHRASE, withoutStop } from '../content.ts';
import {
  ADVERB,
  BE,
  DETERMINER,
  MODAL,
  NEGATION,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  SUBORDINATOR,
  WITH_OBJECT,
  WITH_PLAN,
} from '../lexicon.ts';
import { phraseEndingAt, phraseFrom, SHARED, subjectBefore } from '../subject.ts';
import { FINITE, isPossessive, verbGroup } from '../verb-group.ts';
import type { Sentence } from './sentence.ts';

/** What ends an owner. */
const OWNERS = new Set(["'", '’', "'s", '’s']);

/** Between a noun that ascribes and what is ascribed. */
const NOUN_PREPOSITIONS = new Set(['of', 'for', 'about', 'over', 'against', 'on', 'to']);

/** 'according to X', with what precedes or follows. */
export function readSource(sentence: Sentence, from: number, to: number): void {
  const { text } = sentence;
  const speaker = phraseFrom(text, to, sentence.to);
  if (speaker === null) return;
  const cue = { from, to };
  let after = speaker.to;
  while (after < sentence.to && !text.isMark(after, ',') && !sentence.isEnd(after) && !text.isOpen(after)) after++;
  const content: Range[] = [];
  let leftEnd = from;
  while (leftEnd > sentence.from && text.isMark(leftEnd - 1, ',')) leftEnd--;
  if (leftEnd > sentence.from) content.push({ from: sentence.contentStart(leftEnd), to: leftEnd });
  const opensSentence = leftEnd - sentence.from <= 1;
  if (
    !opensSentence &&
    text.isMark(after, ',') &&
    !text.is(after + 1, DETERMINER | SUBORDINATOR) &&
    after + 1 < sentence.to
  ) {
    content.push({ from: after + 1, to: contentEnd(text, after + 1, sentence.to, CLAUSE) });
  }
  if (opensSentence && after < sentence.to) {
    content.length = 0;
    content.push({ from: after + 1, to: withoutStop(text, after + 1, sentence.to) });
  }
  sentence.add(content, cue, speaker);
}

/** "X's claim that …", 'the claim by X that …', "their plan to …". */
export function readNoun(sentence: Sentence, at: number): void {
  const { text } = sentence;
  if (verbGroup(text, at) !== null && text.framesOf(at) !== 0 && !text.is(at - 1, POSSESSIVE)) return;
  let owner: Range | null = null;
  let i = at - 1;
  while (i > sentence.from && text.isWord(i) && !text.is(i, POSSESSIVE | PREPOSITION | BE | SUBORDINATOR) && at - i < 4)
    i--;
  if (isPossessive(text, i) && i >= sentence.from) {
    owner = OWNERS.has(text.lower(i)) ? phraseEndingAt(text, sentence.from, i - 1) : { from: i, to: i + 1 };
  } else if (text.lower(at + 1) === 'by' || text.lower(at + 1) === 'from')
    owner = phraseFrom(text, at + 2, sentence.to);
  if (owner === null) return;
  const after = owner.from > at ? owner.to : at + 1;
  const word = text.lower(after);
  if (
    word === 'that' ||
    (word === 'to' && text.is(at, WITH_PLAN)) ||
    (word !== 'to' && NOUN_PREPOSITIONS.has(word) && text.is(at, WITH_OBJECT))
  ) {
    const from = word === 'to' ? after : after + 1;
    sentence.add(
      [{ from, to: sentence.end(from, at, word === 'that' ? CLAUSE : PHRASE) }],
      { from: at, to: at + 1 },
      owner,
    );
  }
}

/** 'is sure that …', 'was worried about …'. */
export function readAdjective(sentence: Sentence, at: number): void {
  const { text } = sentence;
  let i = at - 1;
  while (i > sentence.from && text.is(i, ADVERB | NEGATION)) i--;
  if (!text.is(i, BE) || isPossessive(text, i)) return;
  const group = { from: i, verb: i, to: at + 1, form: FINITE } as const;
  let start = i;
  while (start > sentence.from && text.is(start - 1, BE | MODAL | ADVERB | NEGATION)) start--;
  const subject = subjectBefore(text, sentence.from, start);
  const speaker = subject === SHARED ? sentence.subject : subject;
  if (speaker === null || text.is(speaker.from, OBJECT)) return;
  const word = text.lower(at + 1);
  if (word !== 'that' && word !== 'to' && word !== 'about' && word !== 'of' && word !== 'for') return;
  const from = word === 'to' ? at + 1 : at + 2;
  sentence.add(
    [{ from, to: sentence.end(from, start, word === 'that' ? CLAUSE : PHRASE) }],
    { from: start, to: group.to },
    speaker,
  );
}
