import type { Casing } from '../../names/casing.ts';
import type { Span } from '../types.ts';

/** A word of letters; hyphens, apostrophes and the full stop of an abbreviation inside it belong to it. */
export const WORD = 0;
/** Digits with what joins them ('1,200', '3.5', '21st'). */
export const NUMBER = 1;
/** Any other mark, one by one ('...' and '--' are one). */
export const MARK = 2;
/** A quotation mark that opens, and one that closes. */
export const OPEN = 3;
export const CLOSE = 4;
export type TokenKind = typeof WORD | typeof NUMBER | typeof MARK | typeof OPEN | typeof CLOSE;

/** What a token may be to its paragraph; bits. */
export const MAY_END = 1;
export const MAY_QUOTE = 1 << 1;
/** It may begin a name, or has a capital. */
export const MAY_NAME = 1 << 2;
/** A statement may hang on it. */
export const MAY_CUE = 1 << 3;

/** How a word looks: a capital, also after the particle of 'al-Sisi'; small letters; neither. */
export const CAPITAL = 1;
export const SMALL = 2;

/** What a spelling is wherever it stands: worked out once, since a page repeats its words. */
export interface Form {
  readonly kind: typeof WORD | typeof NUMBER | typeof MARK;
  readonly lower: string;
  readonly casing: Casing;
  readonly may: number;
  readonly looks: number;
  /** Rows of the tables, of the word as it is and folded. */
  readonly row: number;
  readonly folded: number;
  /** Classes and frames in a clause. */
  readonly classes: number;
  readonly frames: number;
  /** Classes of the tables of people; UNKNOWN until those ask. */
  bits: number;
}

/** What stands between two blanks, where that is not one token: its tokens, with places from its beginning. */
export type Piece = Token[];

/** Of numbers a form is still to be asked for; no set of bits is it. */
export const UNKNOWN = -1;

/** A word, number or mark of one paragraph; offsets are those of the paragraph's text. */
export interface Token extends Span {
  /** Quotation marks are marks until their passages are known. */
  kind: TokenKind;
  /** Another one where the words beside it change what it is. */
  form: Form;
  /** The token in lower case with ' for every apostrophe; tables are asked with it. */
  readonly lower: string;
  readonly casing: Casing;
  /** True where white space stands before it, and at the start. */
  readonly spaced: boolean;
}

/** Number of the first token that ends after an offset; their number where none does. */
export function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
