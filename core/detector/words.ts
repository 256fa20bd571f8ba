import { type Casing, casingOf, UNCASED } from '../names/casing.ts';
import {
  APOSTROPHE,
  classOf,
  foldText,
  HYPHEN,
  IGNORABLE,
  KATAKANA,
  LETTER,
  MARK,
  SINGLE,
  SPACE,
} from '../names/characters.ts';

/** What stands between two words. */
export const NOTHING = 0;
export const SPACED = 1;
export const HYPHENATED = 2;
export const APOSTROPHED = 3;
export const PERIOD = 4;
export const COMMA = 5;
/** Any other punctuation, or more than one mark. */
export const BREAK = 6;

/** A word next to a name: where it is, how it is written, and what lies between it and where the look began. */
export class Word {
  start = 0;
  end = 0;
  shape: Casing = UNCASED;
  gap = NOTHING;
  #text = '';
  #lower: string | undefined;

  /** Makes this object the word at these offsets. */
  set(text: string, start: number, end: number, gap: number): this {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.shape = casingOf(text, start, end);
    this.gap = gap;
    this.#lower = undefined;
    return this;
  }

  /** As lexicons have it: lower case, folded. */
  get lower(): string {
    this.#lower ??= foldText(this.#text.slice(this.start, this.end));
    return this.#lower;
  }
}

/** Word objects, used again for each name: scanning a page looks at words by the thousand. */
export class Words {
  readonly #words: Word[] = [];
  #used = 0;

  next(): Word {
    let word = this.#words[this.#used++];
    if (word === undefined) {
      word = new Word();
      this.#words.push(word);
    }
    return word;
  }

  /** All words handed out may be used again. */
  release(): void {
    this.#used = 0;
  }
}

/** No honest gap between two words of a sentence is longer; what lies beyond is another sentence. */
const WIDEST_GAP = 40;
/** Longer words tell nothing; reading on would cost time on hostile text. */
const LONGEST_WORD = 40;

/** The word after `from`, or null at the end of the text or after a wide gap. */
export function wordAfter(text: string, from: number, words: Words): Word | null {
  const limit = Math.min(text.length, from + WIDEST_GAP);
  let at = from;
  let gap = NOTHING;
  for (; at < limit && !startsWord(text.charCodeAt(at)); at++) gap = widen(gap, text.charCodeAt(at), at === from);
  if (at >= limit) return null;
  const end = endOfWord(text, at);
  return words.next().set(text, at, end, afterSpace(gap, text, from, at));
}

/** The word before `from`, or null at the beginning of the text or before a wide gap. */
export function wordBefore(text: string, from: number, words: Words): Word | null {
  const limit = Math.max(0, from - WIDEST_GAP);
  let at = from - 1;
  let gap = NOTHING;
  for (; at >= limit && !startsWord(text.charCodeAt(at)); at--) gap = widen(gap, text.charCodeAt(at), at === from - 1);
  if (at < limit) return null;
  const end = at + 1;
  const start = startOfWord(text, at);
  return words.next().set(text, start, end, afterSpace(gap, text, end, from));
}

function startsWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === SINGLE || kind === KATAKANA;
}

function widen(gap: number, unit: number, first: boolean): number {
  const kind = classOf(unit);
  if (kind === IGNORABLE || kind === MARK) return gap;
  if (kind === SPACE) return gap === NOTHING ? SPACED : gap;
  const mark = kind === HYPHEN ? HYPHENATED : kind === APOSTROPHE ? APOSTROPHED : punctuation(unit);
  if (first && gap === NOTHING) return mark;
  return gap === NOTHING || (gap === SPACED && (mark === PERIOD || mark === COMMA)) ? mark : BREAK;
}

function punctuation(unit: number): number {
  return unit === 0x2e ? PERIOD : unit === 0x2c || unit === 0x60c || unit === 0x3001 ? COMMA : BREAK;
}

/** A hyphen or apostrophe with white space beside it joins nothing: it is a dash or a quotation mark. */
function afterSpace(gap: number, text: string, from: number, to: number): number {
  if (gap !== HYPHENATED && gap !== APOSTROPHED) return gap;
  return classOf(text.charCodeAt(from)) === SPACE || classOf(text.charCodeAt(to - 1)) === SPACE ? BREAK : gap;
}

function endOfWord(text: string, start: number): number {
  const kind = classOf(text.charCodeAt(start));
  let end = start + 1;
  if (kind === SINGLE) return end;
  for (let at = end; at < text.length && at - start < LONGEST_WORD; at++) {
    const here = classOf(text.charCodeAt(at));
    if (here === kind || here === MARK) end = at + 1;
    else if (here !== IGNORABLE) break;
  }
  return end;
}

function startOfWord(text: string, last: number): number {
  const kind = classOf(text.charCodeAt(last));
  let start = last;
  if (kind === SINGLE) return start;
  for (let at = last - 1; at >= 0 && last - at < LONGEST_WORD; at--) {
    const here = classOf(text.charCodeAt(at));
    if (here === kind) start = at;
    else if (here !== IGNORABLE && here !== MARK) break;
  }
  return start;
}
