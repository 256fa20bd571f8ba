import { casingOf, UNCASED } from '../../names/casing.ts';
import {
  MARK as COMBINING,
  caseOf,
  classOf,
  HYPHEN,
  IGNORABLE,
  KATAKANA,
  LETTER,
  LOWER,
  SINGLE,
  SPACE,
  UPPER,
} from '../../names/characters.ts';
import type { VoiceTables } from './tables.ts';
import { type Form, MARK, NUMBER, type Token, UNKNOWN, WORD } from './token.ts';

const STOP = 0x2e;
const SINGLE_QUOTE = 0x27;
const BACKTICK = 0x60;
const DASH = 0x2d;
const RIGHT_QUOTE = 0x2019;
const MODIFIER_APOSTROPHE = 0x2bc;
const APOSTROPHES = /[’ʼ]/g;
/** English endings that are words of their own: possessives and short forms of 'is', 'has', 'will', 'would', 'have'. */
const CLITICS = new Set(['s', 'S', 'll', 'd', 're', 've', 'm']);
const LONGEST_CLITIC = 2;
const LONGEST_ABBREVIATION = 6;
/** Marks that end sentences. */
export const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);
/** Spellings kept; a page has fewer, a hostile one may have any number. */
const MOST_FORMS = 20_000;

/**
 * Words, numbers and marks of one paragraph, in order, without overlaps; only white space lies between them. By code
 * units rather than by a regular expression: a page is read once, and cold.
 */
export function tokenize(text: string, tables: VoiceTables): Token[] {
  const { forms } = tables;
  const abbreviations = tables.words('abbreviations');
  if (forms.size > MOST_FORMS) forms.clear();
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || isSpace(unit)) {
      spaced = true;
      at++;
      continue;
    }
    let end = at + 1;
    if (isDigit(unit)) {
      end = endOfNumber(text, at);
      tokens.push(token(forms, text, NUMBER, at, end, spaced));
    } else if (isLetter(unit)) {
      end = endOfWord(text, at);
      const clitic = startOfClitic(text, at, end);
      if (clitic < end) {
        tokens.push(token(forms, text, WORD, at, clitic, spaced), token(forms, text, WORD, clitic, end, false));
      } else {
        if (text.charCodeAt(end) === STOP && isAbbreviated(text, at, end, abbreviations)) end++;
        tokens.push(token(forms, text, WORD, at, end, spaced));
      }
    } else {
      end = endOfMark(text, at, unit);
      tokens.push(token(forms, text, MARK, at, end, spaced));
    }
    spaced = false;
    at = end;
  }
  return tokens;
}

function token(
  forms: Map<string, Form>,
  text: string,
  kind: Form['kind'],
  start: number,
  end: number,
  spaced: boolean,
): Token {
  const raw = text.slice(start, end);
  let form = forms.get(raw);
  if (form === undefined) {
    form = formOf(raw, kind);
    forms.set(raw, form);
  }
  return { kind, start, end, spaced, form, lower: form.lower, casing: form.casing };
}

function formOf(raw: string, kind: Form['kind']): Form {
  const isWord = kind === WORD;
  return {
    kind,
    lower: isWord ? lowerOf(raw) : raw,
    casing: isWord ? casingOf(raw, 0, raw.length) : UNCASED,
    mayEnd: isWord ? raw.endsWith('.') : ENDS.has(raw),
    classes: UNKNOWN,
    frames: 0,
    bits: 0,
    looks: UNKNOWN,
    opensPair: false,
  };
}

function lowerOf(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(APOSTROPHES, "'") : lower;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0x2028 || unit === 0x2029 || unit === 0xfeff || classOf(unit) === SPACE;
}

/** A letter of any script; digits have been taken before. */
function isLetter(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === SINGLE || kind === KATAKANA;
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
    if (unit !== STOP || !isSmall(text, end - 1) || !isSmall(text, end + 1) || !isSmall(text, end + 2)) break;
  }
  return end;
}

function endOfInitials(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === STOP) end += 2;
  return end;
}

const isSmall = (text: string, at: number): boolean => caseOf(text.charCodeAt(at)) === LOWER;

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
function isAbbreviated(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  if (end === start + 1) return text[start] !== 'I' && caseOf(text.charCodeAt(start)) === UPPER;
  return end - start <= LONGEST_ABBREVIATION && abbreviations.has(text.slice(start, end).toLowerCase());
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
