import { BODY, FAMILY, GIVEN, JOINT, OPENER, ORG, PLACE } from './classes.ts';
import type { Lexed } from './lexed.ts';
import type { TokenRange } from './phrase.ts';

/** No name has more joints in a row than 'van de la'. */
const MOST_JOINTS = 3;

/** Runs of capitalised words, with the particles and the '&' inside them: all names, and the titles before them. */
export function chunksOf(lexed: Lexed): TokenRange[] {
  const chunks: TokenRange[] = [];
  const { names, sentences } = lexed.paragraph;
  let sentence = 0;
  let end = 0;
  for (let i = 0; i < names.length; i++) {
    const at = names[i] as number;
    if (at < end) continue;
    while ((sentences[sentence]?.to ?? 0) <= at) sentence++;
    const limit = sentences[sentence]?.to ?? 0;
    const from = startsChunk(lexed, at, limit);
    if (from < 0) continue;
    end = endOfChunk(lexed, from, limit);
    chunks.push({ from: at, to: end });
  }
  return chunks;
}

/** Number of the first capitalised word of a chunk that begins at `at`; -1 where none does. */
function startsChunk(lexed: Lexed, at: number, limit: number): number {
  if (lexed.isCapital(at)) {
    if (!lexed.has(at, OPENER)) return at;
    return lexed.has(at, GIVEN | FAMILY | JOINT) && at + 1 < limit && isPart(lexed, at + 1) ? at : -1;
  }
  if (lexed.words.capitalNouns || !lexed.has(at, JOINT) || lexed.has(at, OPENER) || !lexed.isLower(at)) return -1;
  const capital = afterJoints(lexed, at, limit);
  return lexed.tokens[at]?.lower.length === 1 ? -1 : capital;
}

function endOfChunk(lexed: Lexed, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    if (isPart(lexed, at)) at++;
    else if (lexed.lower(at) === '&' && at + 1 < limit && lexed.isCapital(at + 1)) at += 2;
    else {
      const capital = lexed.has(at, JOINT) && lexed.isLower(at) ? afterJoints(lexed, at, limit) : -1;
      if (capital < 0) break;
      at = capital + 1;
    }
  }
  return at;
}

function isPart(lexed: Lexed, at: number): boolean {
  if (!lexed.isCapital(at) || lexed.tokens[at]?.spaced !== true) return false;
  return !lexed.has(at, OPENER) || lexed.has(at, GIVEN | FAMILY);
}

/** The capitalised word after particles; a particle before a place or a body is a preposition ('von der Universität'). */
function afterJoints(lexed: Lexed, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < MOST_JOINTS && lexed.has(at, JOINT) && lexed.isLower(at)) at++;
  if (at >= limit || !isPart(lexed, at)) return -1;
  return lexed.words.capitalNouns && lexed.has(at, ORG | BODY | PLACE) ? -1 : at;
}
