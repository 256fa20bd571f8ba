/**
 * What each UTF-16 code unit is to the matcher. Tables rather than regular expressions: one array read a unit, no
 * allocation, and no copy of the text, so that offsets never move. Built once, in well under a millisecond.
 */

/** A punctuation mark, symbol, surrogate or hard break: always a boundary. */
export const OTHER = 0;
/** Part of a word of a script that writes words apart. */
export const LETTER = 1;
/** A unit of a script written without word boundaries: a token by itself, so a name may start and end anywhere. */
export const SINGLE = 2;
/** Katakana: its runs are words between kanji and hiragana. */
export const KATAKANA = 3;
/** Invisible and meaningless here: soft hyphen, joiners, direction marks. */
export const IGNORABLE = 4;
/** A combining mark: belongs to the letter before it, folded away. */
export const MARK = 5;
export const SPACE = 6;
export const HYPHEN = 7;
export const APOSTROPHE = 8;

export const CASELESS = 0;
export const LOWER = 1;
export const UPPER = 2;

/**
 * Folded unit, class and case of each code unit in one number: one read tells all. A folded unit of 0 is the unit
 * itself, so that whole ranges can be filled at once.
 */
const UNITS = new Uint32Array(0x10000);
const CLASS_SHIFT = 16;
const CASE_SHIFT = 20;
/** Above all others: case and folded unit of this letter have not been asked for yet. */
const UNASKED = 1 << 24;

/** One of the classes above. */
export function classOf(unit: number): number {
  return ((UNITS[unit] as number) >> CLASS_SHIFT) & 15;
}

/** CASELESS, LOWER or UPPER. */
export function caseOf(unit: number): number {
  const known = UNITS[unit] as number;
  return (known < UNASKED ? known : foldLetter(unit)) >> CASE_SHIFT;
}

/** The code unit that stands for it in comparisons: lower case, without diacritics, one hyphen, one apostrophe. */
export function foldOf(unit: number): number {
  const known = UNITS[unit] as number;
  return (known < UNASKED ? known : foldLetter(unit)) & 0xffff || unit;
}

/** Inclusive ranges; later rows overwrite earlier ones. */
const RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x30, 0x39, LETTER],
  [0x41, 0x5a, LETTER],
  [0x61, 0x7a, LETTER],
  [0x5f, 0x5f, LETTER],
  [0xaa, 0xaa, LETTER],
  [0xb5, 0xb5, LETTER],
  [0xba, 0xba, LETTER],
  [0xc0, 0x1fff, LETTER],
  [0xd7, 0xd7, OTHER],
  [0xf7, 0xf7, OTHER],
  [0x2b9, 0x2ba, APOSTROPHE],
  [0x2bb, 0x2bd, APOSTROPHE],
  [0x2c2, 0x2c5, OTHER],
  [0x300, 0x36f, MARK],
  [0x37e, 0x37e, OTHER],
  [0x387, 0x387, OTHER],
  [0x483, 0x489, MARK],
  [0x55a, 0x55f, OTHER],
  [0x589, 0x589, OTHER],
  [0x58a, 0x58a, HYPHEN],
  [0x591, 0x5bd, MARK],
  [0x5be, 0x5be, HYPHEN],
  [0x5bf, 0x5bf, MARK],
  [0x5c0, 0x5c0, OTHER],
  [0x5c1, 0x5c2, MARK],
  [0x5c3, 0x5c3, OTHER],
  [0x5c4, 0x5c7, MARK],
  [0x5f3, 0x5f3, APOSTROPHE],
  [0x5f4, 0x5f4, OTHER],
  [0x600, 0x60f, OTHER],
  [0x610, 0x61a, MARK],
  [0x61b, 0x61f, OTHER],
  [0x61c, 0x61c, IGNORABLE],
  [0x640, 0x640, IGNORABLE],
  [0x64b, 0x65f, MARK],
  [0x66a, 0x66d, OTHER],
  [0x670, 0x670, MARK],
  [0x6d4, 0x6d4, OTHER],
  [0x6d6, 0x6dc, MARK],
  [0x6df, 0x6e4, MARK],
  [0x6e7, 0x6e8, MARK],
  [0x6ea, 0x6ed, MARK],
  [0x964, 0x965, OTHER],
  [0xe00, 0xeff, SINGLE],
  [0x1000, 0x109f, SINGLE],
  [0x104a, 0x104f, OTHER],
  [0x10fb, 0x10fb, OTHER],
  [0x1680, 0x1680, SPACE],
  [0x1780, 0x17ff, SINGLE],
  [0x180e, 0x180e, IGNORABLE],
  [0x1ab0, 0x1aff, MARK],
  [0x1dc0, 0x1dff, MARK],
  [0x20d0, 0x20ff, MARK],
  [0x2c00, 0x2dff, LETTER],
  [0x2de0, 0x2dff, MARK],
  [0x2e80, 0x2fdf, SINGLE],
  [0x3005, 0x3007, SINGLE],
  [0x3041, 0x309f, SINGLE],
  [0x3099, 0x309a, MARK],
  [0x30a1, 0x30ff, KATAKANA],
  [0x30fb, 0x30fb, OTHER],
  [0x3105, 0x318e, SINGLE],
  [0x31f0, 0x31ff, KATAKANA],
  [0x3400, 0x9fff, SINGLE],
  [0xa000, 0xabff, LETTER],
  [0xac00, 0xd7af, SINGLE],
  [0xf900, 0xfaff, SINGLE],
  [0xfb00, 0xfdff, LETTER],
  [0xfd3e, 0xfd3f, OTHER],
  [0xfe00, 0xfe0f, IGNORABLE],
  [0xfe20, 0xfe2f, MARK],
  [0xfe63, 0xfe63, HYPHEN],
  [0xfe70, 0xfefc, LETTER],
  [0xff10, 0xff19, LETTER],
  [0xff21, 0xff3a, LETTER],
  [0xff41, 0xff5a, LETTER],
  [0xff66, 0xff9f, KATAKANA],
  [0x09, 0x0d, SPACE],
  [0x20, 0x20, SPACE],
  [0x85, 0x85, SPACE],
  [0xa0, 0xa0, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x3000, 0x3000, SPACE],
  [0xad, 0xad, IGNORABLE],
  [0x200b, 0x200f, IGNORABLE],
  [0x202a, 0x202e, IGNORABLE],
  [0x2060, 0x206f, IGNORABLE],
  [0xfeff, 0xfeff, IGNORABLE],
  [0x2d, 0x2d, HYPHEN],
  [0x2010, 0x2013, HYPHEN],
  [0x2212, 0x2212, HYPHEN],
  [0xff0d, 0xff0d, HYPHEN],
  [0x27, 0x27, APOSTROPHE],
  [0x60, 0x60, APOSTROPHE],
  [0xb4, 0xb4, APOSTROPHE],
  [0x2018, 0x2019, APOSTROPHE],
  [0x201b, 0x201b, APOSTROPHE],
  [0x2032, 0x2032, APOSTROPHE],
  [0xff07, 0xff07, APOSTROPHE],
];

/** Ranges with letters of two cases or with diacritics that Unicode can take apart. */
const FOLDED_RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xb5, 0x24f],
  [0x370, 0x556],
  [0x561, 0x586],
  [0x622, 0x6d3],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

/** Letters that Unicode does not take apart although writers do: Danish, Polish, Vietnamese, Turkish, Arabic, Persian. */
const SPECIAL_FOLDS: readonly (readonly [from: string, to: string])[] = [
  ['øØ', 'o'],
  ['łŁ', 'l'],
  ['đĐ', 'd'],
  ['ħĦ', 'h'],
  ['ıİ', 'i'],
  ['ŧŦ', 't'],
  ['ٱ', 'ا'],
  ['ىی', 'ي'],
  ['ک', 'ك'],
];

/** What every space, hyphen and apostrophe is folded to. */
const STANDARD: Readonly<Record<number, number>> = { [SPACE]: 0x20, [HYPHEN]: 0x2d, [APOSTROPHE]: 0x27 };

const FULL_WIDTH_OFFSET = 0xfee0;

/** By position: taking rows apart costs several times as much where nothing is compiled yet. */
function buildTable(): void {
  for (let i = 0; i < RANGES.length; i++) {
    const row = RANGES[i] as (typeof RANGES)[number];
    const kind = row[2];
    const units = kind === LETTER ? UNASKED | (LETTER << CLASS_SHIFT) : entry(STANDARD[kind] ?? 0, kind, CASELESS);
    UNITS.fill(units, row[0], row[1] + 1);
  }
}

function entry(folded: number, kind: number, letterCase: number): number {
  return folded | (kind << CLASS_SHIFT) | (letterCase << CASE_SHIFT);
}

/** Calls back with each code unit that has two cases or diacritics. */
export function forEachFoldedUnit(visit: (unit: number) => void): void {
  for (const [from, to] of FOLDED_RANGES) for (let unit = from; unit <= to; unit++) visit(unit);
}

/** A page has a hundred different letters or two: each is asked for once, rather than all thousands at every start. */
function foldLetter(unit: number): number {
  UNITS[unit] = FOLDED_RANGES.some(([from, to]) => unit >= from && unit <= to)
    ? entry(...foldedOf(String.fromCharCode(unit > FULL_WIDTH_OFFSET ? unit - FULL_WIDTH_OFFSET : unit)))
    : entry(0, LETTER, CASELESS);
  return UNITS[unit] as number;
}

function foldedOf(letter: string): [folded: number, kind: number, letterCase: number] {
  const lower = letter.toLowerCase();
  const letterCase = lower !== letter ? UPPER : letter.toUpperCase() === letter ? CASELESS : LOWER;
  const special = SPECIAL_FOLDS.find(([letters]) => letters.includes(letter));
  return [(special?.[1] ?? lower.normalize('NFD')).charCodeAt(0), LETTER, letterCase];
}

buildTable();

/** The text as the matcher compares it: for sorting, keys and tests, never for offsets. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === IGNORABLE || kind === MARK || (kind === SPACE && spaced)) continue;
    spaced = kind === SPACE;
    folded += String.fromCharCode(foldOf(unit));
  }
  return folded;
}

/** Needs lower case only. */
const PLAIN = /^[A-Za-z]*$/;
