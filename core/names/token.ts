import { classOf, foldOf, IGNORABLE, KATAKANA, LETTER, MARK, SPACE } from './characters.ts';

/**
 * Names are compared token by token: a word, a run of white space, or any other single unit. The hash of a name is the
 * running FNV-1a hash of its folded units; the packed names know the hash after each token of each name, which makes
 * them a trie whose edges are whole words.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash of what was hashed before and one more unit. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ foldOf(unit), FNV_PRIME);
}

/** What `readToken` last read. One object, reused: scanning must not allocate. */
export interface TokenCursor {
  /** Running hash, from the seed of the name through this token. */
  hash: number;
  /** End of the last unit that counts (marks count, trailing invisible units do not). */
  end: number;
  /** Where the next token starts. */
  next: number;
}

/**
 * Reads one token at `start` and goes on with the hash in the cursor. `longest` bounds the units of a word that are
 * worth reading; a longer word returns false, and no name can match.
 */
export function readToken(text: string, start: number, length: number, longest: number, cursor: TokenCursor): boolean {
  const first = text.charCodeAt(start);
  const kind = classOf(first);
  cursor.hash = hashWith(cursor.hash, first);
  if (kind === LETTER || kind === KATAKANA) return readWord(text, start + 1, length, longest, kind, cursor);
  let at = start + 1;
  cursor.end = at;
  for (; at < length; at++) {
    const here = classOf(text.charCodeAt(at));
    if (here === MARK || (here === SPACE && kind === SPACE)) cursor.end = at + 1;
    else if (here !== IGNORABLE) break;
  }
  cursor.next = at;
  return true;
}

/** The rest of a word of one kind, after its first unit. */
function readWord(
  text: string,
  from: number,
  length: number,
  longest: number,
  kind: number,
  cursor: TokenCursor,
): boolean {
  let hash = cursor.hash;
  let end = from;
  let size = 1;
  let at = from;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const here = classOf(unit);
    if (here === kind) {
      if (++size > longest) return false;
      hash = hashWith(hash, unit);
      end = at + 1;
    } else if (here === MARK) end = at + 1;
    else if (here !== IGNORABLE) break;
  }
  cursor.hash = hash;
  cursor.end = end;
  cursor.next = at;
  return true;
}
