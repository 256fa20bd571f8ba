import { caseOf, classOf, LETTER, LOWER, UPPER } from '../names/characters.ts';
import type { WordList } from './lexicon/word-list.ts';

/** What the capitals around a name tell. */
export const SENTENCE = 0;
/** Most long words have capitals, as in headlines: a capital says nothing. */
export const TITLE_CASE = 1;
/** Everything is in capitals. */
export const ALL_CAPITALS = 2;
export type Headline = typeof SENTENCE | typeof TITLE_CASE | typeof ALL_CAPITALS;

/** How far to look on either side, in UTF-16 units: headlines are shorter. */
const REACH = 120;
/** Headlines give capitals to all words of so many letters, but for the joining ones. */
const LONG_WORD = 4;
/** Fewer words, the first one left out, decide nothing. */
const FEWEST_WORDS = 3;

/** 'XI SILENT' is a headline, 'US' alone is none. */
const FEWEST_CAPITALS = 2;

/** A sentence and what its capitals tell; names in one sentence share it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly headline: Headline;
}

/** Looks at the sentence around a place. `joining` are words that headlines may leave in lower case. */
export function sentenceAt(text: string, place: number, joining: WordList): Sentence {
  const start = sentenceStart(text, place);
  const end = sentenceEnd(text, place);
  return { start, end, headline: headlineOf(text, start, end, joining) };
}

function headlineOf(text: string, from: number, to: number, joining: WordList): Headline {
  let first = true;
  let words = 0;
  let capitals = 0;
  let long = 0;
  for (let at = from; at < to; at++) {
    if (classOf(text.charCodeAt(at)) !== LETTER) continue;
    const start = at;
    while (at < to && classOf(text.charCodeAt(at)) === LETTER) at++;
    words++;
    if (isAllCapitals(text, start, at)) capitals++;
    if (at - start >= LONG_WORD && !first) {
      if (caseOf(text.charCodeAt(start)) !== LOWER) long++;
      else if (!joining.has(text.slice(start, at))) return SENTENCE;
    }
    first = false;
  }
  if (words >= FEWEST_CAPITALS && capitals === words) return ALL_CAPITALS;
  return long >= FEWEST_WORDS ? TITLE_CASE : SENTENCE;
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (caseOf(text.charCodeAt(at)) === LOWER) return false;
  return true;
}

function sentenceStart(text: string, start: number): number {
  const limit = Math.max(0, start - REACH);
  let at = start;
  while (at > limit && !endsSentence(text, at - 1)) at--;
  return at;
}

function sentenceEnd(text: string, end: number): number {
  const limit = Math.min(text.length, end + REACH);
  let at = end;
  while (at < limit && !endsSentence(text, at)) at++;
  return at;
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x21 || unit === 0x3f) return true;
  return unit === 0x2e && classOf(text.charCodeAt(at + 1)) !== LETTER && caseOf(text.charCodeAt(at - 1)) !== UPPER;
}
