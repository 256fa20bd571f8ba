import { CLOSE, OPEN, type Token } from './token.ts';
import { isDigit, isLetter, isSmall, isSpace } from './units.ts';

/** A passage in quotation marks, by token numbers. */
export interface Quote {
  /** Number of the opening mark's token; -1 where the passage was opened in an earlier paragraph. */
  readonly open: number;
  /** Number of the closing mark's token; the number of tokens where the paragraph ends before it is closed. */
  readonly close: number;
  /** 0 outside, 1 for a quotation inside a quotation, and so on. */
  readonly depth: number;
}

/** Closing marks that fit an opening one. „ and » open in German, “ closes there; « opens in French and Swiss German. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  "''": "''",
  '``': "''",
  '«': '»',
  '»': '«»',
  '‘': "’'",
  '‚': '‘’',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
  '`': "'`",
};
const APOSTROPHE_LIKE = new Set(["'", '’', '`']);
/** Words that begin with an apostrophe. */
const ELIDED = new Set('em tis twas til till cause n round bout'.split(' '));
const BEFORE_OPENING = '([{—–-/:“"„«»‘‚‹›';
const AFTER_SLIP = ',.;';
/** Units looked at for the mark that closes a passage in single quotation marks; longer ones are quoted in double marks. */
const LONGEST_SINGLE = 2000;

/**
 * Finds the passages in quotation marks, and turns the marks' tokens into OPEN and CLOSE. In order of their opening
 * marks. A passage that no mark closes runs to the end of the paragraph. `marks` are the numbers of those that may quote.
 */
export function pairQuotes(text: string, tokens: readonly Token[], marks: readonly number[]): Quote[] {
  const quotes: { open: number; close: number; depth: number }[] = [];
  const stack: { quote: { open: number; close: number; depth: number }; closers: string }[] = [];
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] as number;
    const token = tokens[at] as Token;
    const mark = token.lower;
    const top = stack.at(-1);
    if (top !== undefined && fits(top.closers, mark) && mayClose(text, token, mark)) {
      top.quote.close = at;
      stack.pop();
      token.kind = CLOSE;
    } else if (closesOuter(stack, mark) && mayClose(text, token, mark) && !mayOpen(text, tokens, at, mark)) {
      while (!fits(stack.at(-1)?.closers, mark)) stack.pop();
      const outer = stack.pop();
      if (outer) outer.quote.close = at;
      token.kind = CLOSE;
    } else if (mayOpen(text, tokens, at, mark) && isClosedOrDouble(text, token, mark)) {
      const quote = { open: at, close: tokens.length, depth: stack.length };
      quotes.push(quote);
      stack.push({ quote, closers: PAIRS[mark] as string });
      token.kind = OPEN;
    } else if ((mark === '”' || mark === '"' || mark === "''") && quotes.length === 0) {
      quotes.push({ open: -1, close: at, depth: 0 });
      token.kind = CLOSE;
    }
  }
  return quotes;
}

/** Most marks are commas and stops. */
export const mayQuote = (mark: string): boolean => mark !== ',' && mark !== '.' && (mark in PAIRS || mark === '’');

/** Whether a mark is among those that close. */
const fits = (closers: string | undefined, mark: string): boolean =>
  closers !== undefined && (mark === "''" || closers === "''" ? closers === mark : closers.includes(mark));

function closesOuter(stack: readonly { closers: string }[], mark: string): boolean {
  return !APOSTROPHE_LIKE.has(mark) && stack.some(({ closers }) => fits(closers, mark));
}

/** A mark with white space before it and a letter after it does not close, nor does an apostrophe inside a word. */
function mayClose(text: string, { start, end }: Token, mark: string): boolean {
  const isSpaced = isSpaceAt(text, start - 1);
  if (isSpaced && isWordAt(text, end) && mark !== '”') return false;
  // “ closes only where it is a slip of the keys: after a word or stop and before white space.
  const isSlip = !isSpaced && (isSpaceAt(text, end) || AFTER_SLIP.includes(text.charAt(end)));
  if (mark === '“' && !isSlip && !isGerman(text)) return false;
  return !(APOSTROPHE_LIKE.has(mark) && (isWordAt(text, end) || isPlural(text, start)));
}

/** White space, and the beginning and end of the text. */
function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLetter(unit) || isDigit(unit);
}

/** "the workers' rights": an apostrophe after a plural and before a noun, where the passage is closed further on. */
function isPlural(text: string, at: number): boolean {
  return text[at - 1] === 's' && isBeforeWord(text, at) && closerAfter(text, at + 1, "'’") >= 0;
}

/** White space and a small letter follow. */
const isBeforeWord = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2));

const isGerman = (text: string): boolean => text.includes('„');

function mayOpen(text: string, tokens: readonly Token[], at: number, mark: string): boolean {
  if (!(mark in PAIRS) || mark === '”') return false;
  const { start, end } = tokens[at] as Token;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (isSpaceAt(text, end)) return false;
  if (!isSpaceAt(text, start - 1) && !BEFORE_OPENING.includes(text.charAt(start - 1))) return false;
  const isElided = isDigit(text.charCodeAt(end)) || ELIDED.has(tokens[at + 1]?.lower ?? '');
  return !(APOSTROPHE_LIKE.has(mark) && isElided);
}

/** A single quotation mark opens only what is closed again: after the end of a clause, or else after any word. */
function isClosedOrDouble(text: string, { end }: Token, mark: string): boolean {
  if (mark !== "'" && mark !== '‘' && mark !== '`') return true;
  return closerAfter(text, end + 1, PAIRS[mark] as string) >= 0;
}

/** Where one of the single quotation marks stands next that closes and is no plural's apostrophe; else -1. */
function closerAfter(text: string, from: number, closers: string): number {
  const limit = Math.min(text.length, from + LONGEST_SINGLE);
  for (let at = nextOf(text, from, closers); at < limit; at = nextOf(text, at + 1, closers)) {
    if (isWordAt(text, at + 1) || isSpaceAt(text, at - 1)) continue;
    const before = text.charAt(at - 1);
    if (before !== 's' || !isBeforeWord(text, at)) return at;
  }
  return -1;
}

/** Where one of two marks stands next; else beyond the text. */
function nextOf(text: string, from: number, marks: string): number {
  const first = text.indexOf(marks.charAt(0), from);
  const second = text.indexOf(marks.charAt(1), from);
  if (first < 0) return second < 0 ? text.length : second;
  return second < 0 ? first : Math.min(first, second);
}
