import { afterProclitic, isProclitic, joinedToWordBefore, MOST_PROCLITICS } from './boundary.ts';
import {
  BETWEEN,
  IN_KATAKANA,
  IN_WORD,
  STARTS_ALONE,
  STARTS_KATAKANA,
  STARTS_WORD,
  WITHIN,
} from './first-units.ts';
import { type Gazetteer, slotOf } from './gazetteer.ts';
import { mayBeginForm } from './prefixes.ts';
import { NOT_SPELLED, spellingOf } from './spelling.ts';
import { HASH_SEED, readToken, type TokenCursor } from './token.ts';

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
  if (names.capitalSearch !== null) matchAtCapitals(text, names, names.capitalSearch, sorts, matches);
  else matchAtWords(text, names, sorts, matches);
}

function matchAtCapitals(text: string, names: Gazetteer, search: RegExp, sorts: Uint8Array, matches: number[]): void {
  search.lastIndex = 0;
  while (search.test(text)) {
    const at = search.lastIndex - 1;
    if (!joinedToWordBefore(text, at, text.charCodeAt(at))) search.lastIndex = tryAt(text, at, names, sorts, matches);
  }
}

function matchAtWords(text: string, names: Gazetteer, sorts: Uint8Array, matches: number[]): void {
  const roles = names.roles;
  const length = text.length;
  for (let at = 0; at < length; ) {
    const role = roles[text.charCodeAt(at)] as number;
    if (role === BETWEEN || role === WITHIN) {
      at++;
      continue;
    }
    if (role >= STARTS_WORD) {
      const next = tryAt(text, at, names, sorts, matches);
      if (next > at + 1 || role === STARTS_ALONE) {
        at = next;
        continue;
      }
    }
    at++;
    // The rest of the word: of letters, or of Katakana.
    if (role === IN_KATAKANA || role === STARTS_KATAKANA) while (at < length && goesOnKatakana(roles, text, at)) at++;
    else while (at < length && goesOnWord(roles, text, at)) at++;
  }
}

function goesOnWord(roles: Uint8Array, text: string, at: number): boolean {
  const role = roles[text.charCodeAt(at)] as number;
  return role === IN_WORD || role === STARTS_WORD || role === WITHIN;
}

function goesOnKatakana(roles: Uint8Array, text: string, at: number): boolean {
  const role = roles[text.charCodeAt(at)] as number;
  return role === IN_KATAKANA || role === STARTS_KATAKANA || role === WITHIN;
}

/** Looks for a name at the start of a word; returns where to go on. */
function tryAt(text: string, at: number, names: Gazetteer, sorts: Uint8Array, matches: number[]): number {
  const isParticle = isProclitic(text.charCodeAt(at));
  if (!isParticle && !mayBeginForm(names.prefixes, text, at)) return at + 1;
  let hit = matchAt(text, at, names, sorts);
  const wordEnd = found.wordEnd;
  // After the particles that Arabic writes together with the word.
  for (let start = at, particles = 0; isParticle && !hit && particles < MOST_PROCLITICS; particles++) {
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
  if (!mayBeginName(names.firstWords, cursor.hash)) return false;
  for (;;) {
    const slot = slots[slotOf(keys, slots, cursor.hash)] as number;
    if (slot > 3) accept(text, start, cursor.end, (slot >> 2) - 1, names, sorts);
    if ((slot & 2) === 0 || cursor.next >= length) break;
    if (!readToken(text, cursor.next, length, longestWord, cursor)) break;
  }
  return found.form >= 0;
}

function mayBeginName(filter: Uint32Array, hash: number): boolean {
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
