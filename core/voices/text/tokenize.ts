import { caseOf, LOWER, UPPER } from '../../names/characters.ts';
import type { VoiceTables } from './tables.ts';
import { CAPITALIZED, CAPITALS, type Casing, LOWERCASE, MARK, NUMBER, type Token, UNCASED, WORD } from './token.ts';

/**
 * A number; a word, with the apostrophes and hyphens inside it and, for letters with full stops between them ('U.S.'),
 * the stops; an ellipsis or a dash of several hyphens; two single quotation marks in a row; any single mark.
 */
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:(?:['’ʼ-]|\.(?=\p{L}{2}))?[\p{L}\p{M}\p{N}_]+)*|\.{2,}|-{2,}|''|``|[^\s]/gu;
/** English endings that are words of their own: possessives and short forms of 'is', 'has', 'will', 'would', 'have'. */
const CLITIC = /^(.+?)(['’ʼ](?:s|S|ll|d|re|ve|m))$/u;
const APOSTROPHES = /[’ʼ]/g;
const SPACE = /\s/;

/** Words, numbers and marks of one paragraph, in order, without overlaps; only white space lies between them. */
export function tokenize(text: string, tables: VoiceTables): Token[] {
  const abbreviations = tables.words('abbreviations');
  const tokens: Token[] = [];
  const add = (kind: typeof WORD | typeof NUMBER | typeof MARK, start: number, end: number) => {
    const raw = text.slice(start, end);
    tokens.push({
      kind,
      start,
      end,
      lower: kind === WORD ? raw.toLowerCase().replace(APOSTROPHES, "'") : raw,
      casing: kind === WORD ? casingOf(raw) : UNCASED,
      spaced: start === 0 || SPACE.test(text[start - 1] as string),
    });
  };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [raw] = found;
    const start = found.index;
    let end = start + raw.length;
    if (isDigit(raw)) add(NUMBER, start, end);
    else if (!isLetter(raw)) add(MARK, start, end);
    else {
      const clitic = raw.length > 2 ? CLITIC.exec(raw) : null;
      if (clitic !== null) {
        const cut = start + (clitic[1] as string).length;
        add(WORD, start, cut);
        add(WORD, cut, end);
        continue;
      }
      if (text[end] === '.' && isAbbreviated(raw, abbreviations)) TOKEN.lastIndex = ++end;
      add(WORD, start, end);
    }
  }
  return tokens;
}

const isDigit = (raw: string): boolean => /^\p{N}/u.test(raw);
const isLetter = (raw: string): boolean => /^[\p{L}\p{M}]/u.test(raw);

/** 'Dr', 'Gen', and initials. */
function isAbbreviated(raw: string, abbreviations: ReadonlySet<string>): boolean {
  if (raw.length === 1) return raw !== 'I' && caseOf(raw.charCodeAt(0)) === UPPER;
  return raw.length <= 6 && abbreviations.has(raw.toLowerCase());
}

function casingOf(raw: string): Casing {
  const first = caseOf(raw.charCodeAt(0));
  if (first === LOWER) return LOWERCASE;
  if (first !== UPPER) return UNCASED;
  let capitals = 0;
  for (let at = 0; at < raw.length; at++) {
    const here = caseOf(raw.charCodeAt(at));
    if (here === LOWER) return CAPITALIZED;
    if (here === UPPER) capitals++;
  }
  return capitals > 1 ? CAPITALS : CAPITALIZED;
}
