import { CASELESS, caseOf, classOf, foldOf, IGNORABLE, LETTER, LOWER, MARK, SPACE } from './characters.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Numbers } from './tables.ts';

/** The text is not this form: other letters, or lower case where the form has capitals. */
export const NOT_SPELLED = 0;
/** With the form's own capitals; a word that the form writes in lower case may begin with a capital. */
export const AS_WRITTEN = 1;
/** A word in capitals where the form has lower-case letters: a headline, or another word altogether. */
export const IN_CAPITALS = 2;

export type Spelling = typeof NOT_SPELLED | typeof AS_WRITTEN | typeof IN_CAPITALS;

/** Compares a stretch of text with a form, unit by unit, folding both. */
export function spellingOf(text: string, start: number, end: number, names: Gazetteer, form: number): Spelling {
  const pool = names.pool;
  const from = names.starts[form] as number;
  const to = names.starts[form + 1] as number;
  if (to - from === end - start && isSame(text, start, pool, from, to)) return AS_WRITTEN;
  let at = start;
  let spelling: Spelling = AS_WRITTEN;
  /** So far this word has the form's capitals (a capital first letter is always allowed); or it is all capitals. */
  let asWritten = true;
  let inCapitals = true;
  let firstOfWord = true;
  for (let j = from; j < to; j++) {
    const wanted = pool[j] as number;
    const kind = classOf(wanted);
    if (isSkipped(kind)) continue;
    at = skip(text, at, end, false);
    const unit = text.charCodeAt(at++);
    if (at > end || foldOf(unit) !== foldOf(wanted)) return NOT_SPELLED;
    if (kind === LETTER) {
      asWritten &&= hasCaseOf(unit, wanted, firstOfWord);
      inCapitals &&= caseOf(unit) !== LOWER;
      firstOfWord = false;
      continue;
    }
    if (!asWritten) spelling = IN_CAPITALS;
    if (!asWritten && !inCapitals) return NOT_SPELLED;
    asWritten = inCapitals = firstOfWord = true;
    if (kind === SPACE) at = skip(text, at, end, true);
  }
  if (skip(text, at, end, false) < end || !(asWritten || inCapitals)) return NOT_SPELLED;
  return asWritten ? spelling : IN_CAPITALS;
}

/** Most names stand in a text unit for unit. */
function isSame(text: string, start: number, pool: Numbers, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (pool[j] !== text.charCodeAt(start + j - from)) return false;
  return true;
}

function hasCaseOf(unit: number, wanted: number, firstOfWord: boolean): boolean {
  const own = caseOf(wanted);
  const here = caseOf(unit);
  return own === here || own === CASELESS || here === CASELESS || (firstOfWord && own === LOWER);
}

/** The next unit that counts; also past white space where `spaces` says so. */
function skip(text: string, from: number, end: number, spaces: boolean): number {
  let at = from;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (!isSkipped(kind) && !(spaces && kind === SPACE)) break;
    at++;
  }
  return at;
}

function isSkipped(kind: number): boolean {
  return kind === IGNORABLE || kind === MARK;
}
