/** The plainest matcher that can be written, to compare the packed one with: tries every form at every place. */
import { classOf, foldText, IGNORABLE, KATAKANA, LETTER, MARK } from '../../../core/names/characters.ts';

export interface Span {
  start: number;
  end: number;
}

export function naiveMatches(text: string, forms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const end = Math.max(-1, ...forms.map((form) => endOf(text, at, form)));
    if (end > at) spans.push({ start: at, end });
    at = end > at ? end : at + 1;
  }
  return spans;
}

/** Where the form ends if it stands at `at` as a whole word with its capitals, else -1. */
function endOf(text: string, at: number, form: string): number {
  if (isSkipped(text, at) || joined(text, at)) return -1;
  for (let end = text.length; end > at; end--) {
    if (isTrailing(text, end - 1) || joined(text, end) || isMark(text, end)) continue;
    const part = text.slice(at, end);
    if (foldText(part) === foldText(form) && spelled(part, form)) return end;
  }
  return -1;
}

/** Word by word: the form's own capitals, all capitals, or a capital first letter. */
function spelled(part: string, form: string): boolean {
  const own = wordsOf(form);
  const words = wordsOf(visible(part));
  return own.every((word, i) => {
    const here = words[i] ?? '';
    const pattern = capitalsOf(word);
    const first = capitalsOf(here.charAt(0)) + pattern.slice(1);
    const given = capitalsOf(here);
    return given === pattern || !given.includes('l') || (pattern.startsWith('l') && given === first);
  });
}

/** Ideographs stand for themselves, and another script begins another word. */
function wordsOf(text: string): string[] {
  return text.replace(/\p{Script=Han}|\p{Script=Katakana}+/gu, ' $& ').split(/[^\p{L}\p{N}_]+/u);
}

function capitalsOf(word: string): string {
  return [...word]
    .map((unit) => (unit !== unit.toLowerCase() ? 'U' : unit !== unit.toUpperCase() ? 'l' : '-'))
    .join('');
}

function visible(text: string): string {
  return [...text].filter((unit) => !isSkipped(unit, 0)).join('');
}

function kind(text: string, at: number): number {
  return at < 0 || at >= text.length ? -1 : classOf(text.charCodeAt(at));
}

function isSkipped(text: string, at: number): boolean {
  return kind(text, at) === IGNORABLE || kind(text, at) === MARK;
}

function isMark(text: string, at: number): boolean {
  let next = at;
  while (kind(text, next) === IGNORABLE) next++;
  return kind(text, next) === MARK;
}

function isTrailing(text: string, at: number): boolean {
  return kind(text, at) === IGNORABLE;
}

/** True between two units of one word. */
function joined(text: string, at: number): boolean {
  let before = at - 1;
  while (isSkipped(text, before)) before--;
  let after = at;
  while (isSkipped(text, after)) after++;
  const left = kind(text, before);
  return (left === LETTER || left === KATAKANA) && left === kind(text, after);
}
