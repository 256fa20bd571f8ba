/** Which characters of a text a query matched. */
import { foldInPlace, WORD } from './fold.ts';
import type { TokenMatch } from './token.ts';

/** A piece of a text, marked or not. Joined they are the text. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Tokens the marks of a word are looked for with. */
type Wanted = Pick<TokenMatch, 'token' | 'near'>;

/** Share of an excerpt's room that is for what stands before the first match. */
const LEAD = 0.25;

/** The text in pieces, those a word of the query stands for marked. */
export function markPieces(text: string, tokens: readonly Wanted[]): Piece[] {
  const { text: folded, at } = foldInPlace(text);
  const marked = new Uint8Array(text.length);
  const mark = (from: number, to: number) => marked.fill(1, at[from], at[to]);
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    for (const { token, near } of tokens) {
      const inside = word.indexOf(token);
      if (inside >= 0) mark(index + inside, index + inside + token.length);
      else if (near.has(word))
        for (const offset of commonCharacters(token, word)) mark(index + offset, index + offset + 1);
    }
  }
  return piecesOf(text, marked);
}

/** As `markPieces`, of a long text only what is around the first match: about `room` characters. */
export function excerptPieces(text: string, tokens: readonly Wanted[], room: number): Piece[] {
  const pieces = markPieces(text, tokens);
  if (text.length <= room) return pieces;
  const [first] = pieces;
  const skipped = first && !first.marked ? first.text.length - Math.round(room * LEAD) : 0;
  if (!first || skipped <= 0) return pieces;
  // Cut at a blank, so that no word is.
  const from = first.text.indexOf(' ', skipped);
  return [{ text: `… ${first.text.slice(from < 0 ? skipped : from + 1)}`, marked: false }, ...pieces.slice(1)];
}

function piecesOf(text: string, marked: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let to = 1; to <= text.length; to++) {
    if (to < text.length && marked[to] === marked[from]) continue;
    pieces.push({ text: text.slice(from, to), marked: marked[from] === 1 });
    from = to;
  }
  return pieces;
}

/** Offsets in `word` of a longest sequence of characters both have in the same order. */
function commonCharacters(token: string, word: string): number[] {
  const width = word.length + 1;
  /** Length of the longest common sequence of what begins at each pair of offsets. */
  const lengths = new Uint16Array((token.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = token.length - 1; i >= 0; i--) {
    for (let j = word.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        token[i] === word[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const offsets: number[] = [];
  for (let i = 0, j = 0; i < token.length && j < word.length; ) {
    if (token[i] === word[j]) {
      offsets.push(j);
      i++;
      j++;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return offsets;
}
