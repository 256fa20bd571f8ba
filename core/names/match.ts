import { afterProclitic, joinedToWordBefore, MOST_PROCLITICS } from './boundary.ts';
import { classOf, IGNORABLE, KATAKANA, LETTER, MARK } from './characters.ts';
import { type Gazetteer, slotOf } from './gazetteer.ts';
import { NOT_SPELLED, spellingOf } from './spelling.ts';
import { HASH_SEED, hashWith, readToken, type TokenCursor } from './token.ts';

/** Numbers a match takes in the list that `matchNames` fills: start, end, form, spelling. */
export const MATCH_FIELDS = 4;

const cursor: TokenCursor = { hash: 0, end: 0, next: 0 };
/** The last match, and where the word that was tried ends: left here rather than allocated. */
const found = { start: 0, end: 0, form: -1, spelling: NOT_SPELLED, wordEnd: 0 };

/**
 * Finds every name in a text, leftmost first and longest at each place, without overlaps; appends MATCH_FIELDS numbers
 * a match to `matches`. Names are whole words; diacritics, invisible units, the sort of white space, hyphen and
 * apostrophe do not matter; capitals do: a name needs its own or all, a form in lower case may have any.
 * `sorts` has a 1 for each sort of forms to look for (see `sortsFor`). Linear in the length of the text.
 */
export function matchNames(text: string, names: Gazetteer, sorts: Uint8Array, matches: number[]): void {
  // Where names begin with capitals, the engine's own search for one unit of a set is twice as fast as any loop.
  if (names.capitalSearch !== null) matchAtFound(text, names, names.capitalSearch, sorts, matches);
  else matchAtWords(text, names, sorts, matches);
}

/** Goes from capital to capital, and to the few words in small letters that begin a name, whichever comes first. */
function matchAtFound(text: string, names: Gazetteer, capitals: RegExp, sorts: Uint8Array, matches: number[]): void {
  const small = names.smallWords;
  let word = nextWord(text, small, 0);
  capitals.lastIndex = 0;
  while (capitals.test(text)) {
    let at = capitals.lastIndex - 1;
    while (word < at) {
      const next = tryAtStart(text, word, names, sorts, matches);
      word = nextWord(text, small, next);
      if (next <= at) continue;
      capitals.lastIndex = next;
      at = NOWHERE;
    }
    if (at === NOWHERE || names.firstUnits[text.charCodeAt(at)] === 0) continue;
    capitals.lastIndex = tryAtStart(text, at, names, sorts, matches);
    if (word < capitals.lastIndex) word = nextWord(text, small, capitals.lastIndex);
  }
  while (word < text.length) word = nextWord(text, small, tryAtStart(text, word, names, sorts, matches));
}
const NOWHERE = -1;

/** As `tryAt`, for a place that may lie inside a word. */
function tryAtStart(text: string, at: number, names: Gazetteer, sorts: Uint8Array, matches: number[]): number {
  return joinedToWordBefore(text, at, text.charCodeAt(at)) ? at + 1 : tryAt(text, at, names, sorts, matches);
}

/** Where the next of the words stands, or the end of the text. */
function nextWord(text: string, words: readonly string[], from: number): number {
  let next = text.length;
  for (let i = 0; i < words.length; i++) {
    const at = text.indexOf(words[i] as string, from);
    if (at >= 0 && at < next) next = at;
  }
  return next;
}

/**
 * False where no name begins in `text`, whatever stands around it: many times faster than looking for all of them. True
 * also where a name may go on beyond the end, or needs another case.
 */
export function mayBeginName(text: string, names: Gazetteer): boolean {
  return names.capitalSearch === null
    ? mayBeginAtWords(text, names)
    : mayBeginAtCapitals(text, names, names.capitalSearch);
}

function mayBeginAtCapitals(text: string, names: Gazetteer, capitals: RegExp): boolean {
  const { firstUnits, firstWords } = names;
  const length = text.length;
  capitals.lastIndex = 0;
  while (capitals.test(text)) {
    let at = capitals.lastIndex - 1;
    // Names come in runs of words with capitals: the next is mostly one space away.
    while (at < length && firstUnits[text.charCodeAt(at)] === 1) {
      const next = passWord(text, at, length, firstWords);
      at = next < 0 ? pass(text, at, names) : next;
      if (at === NOWHERE) return true;
    }
    capitals.lastIndex = at + 1;
  }
  const small = names.smallWords;
  for (let i = 0; i < small.length; i++) if (text.includes(small[i] as string)) return true;
  return false;
}

function mayBeginAtWords(text: string, names: Gazetteer): boolean {
  const firstUnits = names.firstUnits;
  for (let at = 0; at < text.length; ) {
    at = firstUnits[text.charCodeAt(at)] === 0 ? at + 1 : pass(text, at, names);
    if (at === NOWHERE) return true;
  }
  return false;
}

/** Past a word of letters alone, and past the unit that ends it; -1 where it may begin a name, or is no such word. */
function passWord(text: string, start: number, length: number, firstWords: Uint32Array): number {
  if (start > 0 && isOfWord(classOf(text.charCodeAt(start - 1)))) return -1;
  let hash = HASH_SEED;
  let at = start;
  do {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind !== LETTER) return isOfWord(kind) || isFirstWord(firstWords, hash) ? -1 : at + 1;
    hash = hashWith(hash, unit);
  } while (++at < length);
  return isFirstWord(firstWords, hash) ? -1 : length;
}

const isOfWord = (kind: number): boolean => kind === LETTER || kind === MARK || kind === IGNORABLE || kind === KATAKANA;

/** The end of the word at `at`, or NOWHERE where it may begin a name. */
function pass(text: string, at: number, names: Gazetteer): number {
  if (joinedToWordBefore(text, at, text.charCodeAt(at))) return at + 1;
  if (isBeginning(text, at, names)) return NOWHERE;
  const wordEnd = found.wordEnd;
  for (let start = at, particles = 0; particles < MOST_PROCLITICS; particles++) {
    start = afterProclitic(text, start, particles);
    if (start < 0) break;
    if (isBeginning(text, start, names)) return NOWHERE;
  }
  return wordEnd;
}

/** True where the words from `start` on are a name's, to its end or to the end of the text. */
function isBeginning(text: string, start: number, names: Gazetteer): boolean {
  const length = text.length;
  const { keys, slots, longestWord } = names;
  cursor.hash = HASH_SEED;
  found.wordEnd = start + 1;
  if (!readToken(text, start, length, longestWord, cursor)) return false;
  found.wordEnd = cursor.next;
  if (!isFirstWord(names.firstWords, cursor.hash)) return false;
  for (;;) {
    const slot = slots[slotOf(keys, slots, cursor.hash)] as number;
    if (slot > 3) return true;
    if ((slot & 2) === 0) return false;
    if (cursor.next >= length) return true;
    if (!readToken(text, cursor.next, length, longestWord, cursor)) return false;
    // What follows may go on with the word.
    if (cursor.next >= length) return true;
  }
}

function matchAtWords(text: string, names: Gazetteer, sorts: Uint8Array, matches: number[]): void {
  const firstUnits = names.firstUnits;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (firstUnits[unit] === 0 || joinedToWordBefore(text, at, unit)) at++;
    else at = tryAt(text, at, names, sorts, matches);
  }
}

/** Looks for a name at the start of a word; returns where to go on. */
function tryAt(text: string, at: number, names: Gazetteer, sorts: Uint8Array, matches: number[]): number {
  let hit = matchAt(text, at, names, sorts);
  const wordEnd = found.wordEnd;
  // After the particles that Arabic writes together with the word.
  for (let start = at, particles = 0; !hit && particles < MOST_PROCLITICS; particles++) {
    start = afterProclitic(text, start, particles);
    if (start < 0) break;
    hit = matchAt(text, start, names, sorts);
  }
  if (!hit) return wordEnd;
  matches.push(found.start, found.end, found.form, found.spelling);
  return found.end;
}

function matchAt(text: string, start: number, names: Gazetteer, sorts: Uint8Array): boolean {
  const length = text.length;
  const { keys, slots, longestWord } = names;
  cursor.hash = HASH_SEED;
  found.form = -1;
  found.wordEnd = start + 1;
  if (!readToken(text, start, length, longestWord, cursor)) return false;
  found.wordEnd = cursor.next;
  if (!isFirstWord(names.firstWords, cursor.hash)) return false;
  for (;;) {
    const slot = slots[slotOf(keys, slots, cursor.hash)] as number;
    if (slot > 3) accept(text, start, cursor.end, (slot >> 2) - 1, names, sorts);
    if ((slot & 2) === 0 || cursor.next >= length) break;
    if (!readToken(text, cursor.next, length, longestWord, cursor)) break;
  }
  return found.form >= 0;
}

function isFirstWord(filter: Uint32Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Takes the first form of a slot that is wanted and spelled so; rather one that begins with the very same letter. */
function accept(text: string, start: number, end: number, first: number, names: Gazetteer, sorts: Uint8Array): void {
  for (let form = first; form >= 0; form = names.siblings[form] as number) {
    if (sorts[names.kinds[form] as number] === 0) continue;
    const spelling = spellingOf(text, start, end, names, form);
    if (spelling === NOT_SPELLED) continue;
    const isSame = names.pool[names.starts[form] as number] === text.charCodeAt(start);
    if (found.end === end && found.form >= 0 && found.start === start && !isSame) continue;
    found.start = start;
    found.end = end;
    found.form = form;
    found.spelling = spelling;
    if (isSame) return;
  }
}
