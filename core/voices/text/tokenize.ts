import { MARK as COMBINING, caseOf, classOf, HYPHEN, IGNORABLE, UPPER } from '../../names/characters.ts';
import { formOf } from './forms.ts';
import type { VoiceTables } from './tables.ts';
import {
  type Form,
  MARK,
  MAY_CUE,
  MAY_END,
  MAY_NAME,
  MAY_QUOTE,
  NUMBER,
  type Piece,
  type Token,
  WORD,
} from './token.ts';
import { isDigit, isLetter, isSmall, isSpace } from './units.ts';

const STOP = 0x2e;
const SINGLE_QUOTE = 0x27;
const BACKTICK = 0x60;
const DASH = 0x2d;
const RIGHT_QUOTE = 0x2019;
const MODIFIER_APOSTROPHE = 0x2bc;
/** English endings that are words of their own: possessives and short forms of 'is', 'has', 'will', 'would', 'have'. */
const CLITICS = new Set(['s', 'S', 'll', 'd', 're', 've', 'm']);
const LONGEST_CLITIC = 2;
const LONGEST_ABBREVIATION = 6;
/** Spellings kept; a page has fewer, a hostile one may have any number. */
const MOST_FORMS = 20_000;
/** Longer ones hardly come again. */
const LONGEST_KEPT = 40;

/** The tokens of a paragraph, and the numbers of those that may be something to it (MAY_END and so on). */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly ends: readonly number[];
  readonly marks: readonly number[];
  readonly names: readonly number[];
  readonly cues: readonly number[];
}

/**
 * Words, numbers and marks of one paragraph, in order, without overlaps; only white space lies between them. What stands
 * between two blanks is cut up once, by code units rather than by a regular expression: a page is read once, and cold.
 */
export function tokenize(text: string, tables: VoiceTables): Tokens {
  const { pieces, forms } = tables;
  if (forms.size > MOST_FORMS || pieces.size > MOST_FORMS) {
    forms.clear();
    pieces.clear();
  }
  const found: Found = { tokens: [], ends: [], marks: [], names: [], cues: [] };
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf(' ', at);
    if (end < 0) end = text.length;
    if (end > at) {
      const raw = text.slice(at, end);
      let piece = pieces.get(raw);
      if (piece === undefined) {
        piece = pieceOf(raw, tables);
        if (end - at <= LONGEST_KEPT) pieces.set(raw, piece);
      }
      if (Array.isArray(piece)) addAll(found, piece, at);
      else add(found, piece, at, end, true);
    }
    at = end + 1;
  }
  return found;
}

/** By number: until a page's script is compiled, an iterator makes an object at each step. */
function addAll(found: Found, piece: Piece, by: number): void {
  for (let i = 0; i < piece.length; i++) {
    const { form, start, end, spaced } = piece[i] as Token;
    add(found, form, by + start, by + end, spaced);
  }
}

interface Found {
  readonly tokens: Token[];
  readonly ends: number[];
  readonly marks: number[];
  readonly names: number[];
  readonly cues: number[];
}

function add(found: Found, form: Form, start: number, end: number, spaced: boolean): void {
  const { may } = form;
  if (may !== 0) {
    const number = found.tokens.length;
    if ((may & MAY_NAME) !== 0) found.names.push(number);
    if ((may & MAY_CUE) !== 0) found.cues.push(number);
    if ((may & MAY_END) !== 0) found.ends.push(number);
    if ((may & MAY_QUOTE) !== 0) found.marks.push(number);
  }
  found.tokens.push({ kind: form.kind, start, end, spaced, form, lower: form.lower, casing: form.casing });
}

/** Most of what there is: a word that needs no cutting. */
const PLAIN = /^[A-Za-z]+$/;

/** The tokens of what has no blank; the form alone where it is one token. */
function pieceOf(text: string, tables: VoiceTables): Form | Piece {
  if (PLAIN.test(text)) return keptForm(text, WORD, true, tables);
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      spaced = true;
      at++;
      continue;
    }
    let end = at + 1;
    if (isDigit(unit)) {
      end = endOfNumber(text, at);
      tokens.push(token(tables, text, NUMBER, at, end, spaced));
    } else if (isLetter(unit)) {
      end = endOfWord(text, at);
      const clitic = startOfClitic(text, at, end);
      if (clitic < end) {
        tokens.push(token(tables, text, WORD, at, clitic, spaced), token(tables, text, WORD, clitic, end, false));
      } else {
        if (text.charCodeAt(end) === STOP && isAbbreviated(text, at, end, tables)) end++;
        tokens.push(token(tables, text, WORD, at, end, spaced));
      }
    } else {
      end = endOfMark(text, at, unit);
      tokens.push(token(tables, text, MARK, at, end, spaced));
    }
    spaced = false;
    at = end;
  }
  const first = tokens[0];
  return first !== undefined && first.start === 0 && first.end === text.length ? first.form : tokens;
}

function token(
  tables: VoiceTables,
  text: string,
  kind: Form['kind'],
  start: number,
  end: number,
  spaced: boolean,
): Token {
  const form = keptForm(text.slice(start, end), kind, false, tables);
  return { kind, start, end, spaced, form, lower: form.lower, casing: form.casing };
}

function keptForm(raw: string, kind: Form['kind'], isPlain: boolean, tables: VoiceTables): Form {
  let form = tables.forms.get(raw);
  if (form === undefined) {
    form = formOf(raw, kind, isPlain, tables);
    tables.forms.set(raw, form);
  }
  return form;
}

const isApostrophe = (unit: number): boolean =>
  unit === SINGLE_QUOTE || unit === RIGHT_QUOTE || unit === MODIFIER_APOSTROPHE;

/** '1,200', '3.5', '21st'. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const joins = unit === STOP || unit === 0x2c || unit === 0x3a;
    if (!isDigit(unit) && !(joins && isDigit(text.charCodeAt(end + 1)))) break;
  }
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** With the apostrophes and hyphens inside it; 'U.S.' and 'example.org' with their stops. */
function endOfWord(text: string, start: number): number {
  if (isInitialism(text, start)) return endOfInitials(text, start);
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    // Nearly all there is, and the page's first reading runs uncompiled: no call for it.
    if ((unit >= 0x61 && unit <= 0x7a) || isLetter(unit)) continue;
    const kind = classOf(unit);
    if (kind === COMBINING) continue;
    if (!isLetter(text.charCodeAt(end + 1))) break;
    if (isApostrophe(unit) || kind === HYPHEN || kind === IGNORABLE) continue;
    // 'D-N.M.': initials after a hyphen.
    if (unit === STOP && classOf(text.charCodeAt(end - 2)) === HYPHEN && isInitialism(text, end - 1))
      return endOfInitials(text, end - 1);
    if (unit !== STOP || !isSmallAt(text, end - 1) || !isSmallAt(text, end + 1) || !isSmallAt(text, end + 2)) break;
  }
  return end;
}

function endOfInitials(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === STOP) end += 2;
  return end;
}

const isSmallAt = (text: string, at: number): boolean => isSmall(text.charCodeAt(at));

/** Letters with a stop after each, two at least. */
function isInitialism(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === STOP && isLetter(text.charCodeAt(at + 2)) && text.charCodeAt(at + 3) === STOP;
}

/** Where an English ending begins, its apostrophe; `end` where the word has none. */
function startOfClitic(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= LONGEST_CLITIC + 1; at--) {
    if (isApostrophe(text.charCodeAt(at))) return CLITICS.has(text.slice(at + 1, end)) ? at : end;
  }
  return end;
}

/** 'Dr', 'Gen', and initials. */
function isAbbreviated(text: string, start: number, end: number, tables: VoiceTables): boolean {
  if (end === start + 1) return text[start] !== 'I' && caseOf(text.charCodeAt(start)) === UPPER;
  return end - start <= LONGEST_ABBREVIATION && tables.words('abbreviations').has(text.slice(start, end).toLowerCase());
}

/** An ellipsis, a dash of several hyphens, two single quotation marks in a row, a pair of surrogates: one mark each. */
function endOfMark(text: string, start: number, unit: number): number {
  if (unit === STOP || unit === DASH) {
    let end = start + 1;
    while (text.charCodeAt(end) === unit) end++;
    return end;
  }
  if ((unit === SINGLE_QUOTE || unit === BACKTICK) && text.charCodeAt(start + 1) === unit) return start + 2;
  const next = text.charCodeAt(start + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1;
}
