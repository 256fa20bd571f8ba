import type { Form, Piece } from './token.ts';

/** Traits of words; bits. */
export const FEMALE = 1;
export const MALE = 1 << 1;
/** The first of two words that are a verb together ('point out'). */
export const SPLITS = 1 << 2;
/** The first of two words that are a name together. */
export const OPENS_PAIR = 1 << 3;

/**
 * The words of one language that voices are read by, as scripts/data/voices.ts packs them from assets/voices/<language>/.
 * Words are lower case with ' for every apostrophe; several that belong together have single spaces.
 */
export interface VoiceTables {
  /** Entries of a section that is asked for as a whole; empty where the language has no such section. */
  words(section: string): ReadonlySet<string>;
  /** Row of a word in the columns; that of a word nobody knows is 0. */
  find(word: string): number;
  /** What words are in a clause (core/voices/statements/lexicon.ts), with their diacritics. */
  readonly classes: Int32Array;
  readonly frames: Int32Array;
  /** What words are to people (core/voices/people/classes.ts), folded. */
  readonly people: Int32Array;
  readonly traits: Int32Array;
  /** What is known of each spelling that was read so far, and of what stands between two blanks. */
  readonly forms: Map<string, Form>;
  readonly pieces: Map<string, Form | Piece>;
}

const NONE: ReadonlySet<string> = new Set();

/** Lines the words are parted into: some eight words each, which a search goes through faster than a page makes a map. */
export const BUCKETS = 1024;

/** Number of the line that holds a word, by letters that tell words apart. */
export function bucketOf(word: string): number {
  const last = word.length - 1;
  const ends = 7 * word.charCodeAt(0) + 31 * word.charCodeAt(last);
  return (word.length + ends + 127 * word.charCodeAt(last >> 1) + 59 * word.charCodeAt(1)) & (BUCKETS - 1);
}

const FIRST_DIGIT = 0x30;
const DIGIT_BITS = 6;
/** Characters of a row's number behind its word. */
const CODE_LENGTH = 2;

/** A row's number in two characters. */
export function codeOf(row: number): string {
  if (row >> (CODE_LENGTH * DIGIT_BITS) > 0) throw new Error(`Row ${row}: two characters tell no more than 4,096.`);
  return String.fromCharCode(FIRST_DIGIT + (row >> DIGIT_BITS), FIRST_DIGIT + (row & ((1 << DIGIT_BITS) - 1)));
}

/** Takes next to no time and no copy of the words: lines are searched as they are. */
export function loadVoiceTables(packed: string): VoiceTables {
  const lines = packed.split('\n');
  const columns = JSON.parse(lines[0] ?? '') as [number[], number[], number[], number[]];
  const sections = new Map<string, string>();
  for (let i = BUCKETS + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    const tab = line.indexOf('\t');
    sections.set(line.slice(0, tab), line);
  }
  const sets = new Map<string, ReadonlySet<string>>();
  return {
    classes: new Int32Array(columns[0]),
    frames: new Int32Array(columns[1]),
    people: new Int32Array(columns[2]),
    traits: new Int32Array(columns[3]),
    forms: new Map(),
    pieces: new Map(),
    find(word) {
      const line = lines[1 + bucketOf(word)] as string;
      const at = line.indexOf(`\t${word}=`);
      if (at < 0) return 0;
      const code = at + word.length + CODE_LENGTH;
      return ((line.charCodeAt(code) - FIRST_DIGIT) << DIGIT_BITS) + line.charCodeAt(code + 1) - FIRST_DIGIT;
    },
    words(section) {
      const known = sets.get(section);
      if (known !== undefined) return known;
      const line = sections.get(section);
      const set = line === undefined ? NONE : new Set(line.slice(section.length + 1).split('\t'));
      sets.set(section, set);
      return set;
    },
  };
}
