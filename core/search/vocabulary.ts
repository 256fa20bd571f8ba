/** Every word of every text that can be found, once, and where it stands. */
import { fold, wordsOf } from './fold.ts';

export interface VocabularyText {
  text: string;
  /** Words of names are also found inside, and with slips of the pen. */
  isName: boolean;
}

export interface Vocabulary {
  /** Folded, in code unit order. */
  readonly words: readonly string[];
  /** Word indices of those that occur in names. */
  readonly nameWords: Uint32Array;
  readonly isName: Uint8Array;
  /** One bit for each letter of a word, by its code modulo 32: tells cheaply that a letter is missing. */
  readonly letters: Int32Array;
  /** Texts a word occurs in, by their place in the list given. */
  textsOf(word: number): Uint32Array;
  /** Words of names, each after a line feed: one search in here is faster than forty thousand in single words. */
  readonly nameText: string;
  /** Where each of `nameWords` begins in `nameText`. */
  readonly nameStarts: Uint32Array;
  /** Folded words of each name, joined by blanks; of other texts nothing. */
  readonly keys: readonly string[];
}

export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

export function createVocabulary(texts: readonly VocabularyText[]): Vocabulary {
  const { found, isNameOf, textOfToken, wordOfToken, keys } = tokensOf(texts);
  // In code unit order from here on: the number of a word is its place.
  const order = found.map((_, number) => number).sort((a, b) => ((found[a] ?? '') < (found[b] ?? '') ? -1 : 1));
  const words = order.map((number) => found[number] ?? '');
  const isName = Uint8Array.from(order, (number) => isNameOf[number] ?? 0);
  const placeOf = new Uint32Array(words.length);
  for (const [place, number] of order.entries()) placeOf[number] = place;
  // How often each word occurs, then where its places begin, then the places, text by text.
  const starts = new Uint32Array(words.length + 1);
  const count = wordOfToken.length;
  const placeOfToken = (token: number): number => placeOf[wordOfToken[token] ?? 0] ?? 0;
  for (let token = 0; token < count; token++) add(starts, placeOfToken(token) + 1, 1);
  for (let place = 0; place < words.length; place++) add(starts, place + 1, starts[place] ?? 0);
  const next = starts.slice();
  const all = new Uint32Array(count);
  for (let token = 0; token < count; token++) {
    const place = placeOfToken(token);
    all[next[place] ?? 0] = textOfToken[token] ?? 0;
    add(next, place, 1);
  }
  const nameWords = Uint32Array.from(words.keys().filter((i) => isName[i] === 1));
  const nameStarts = new Uint32Array(nameWords.length);
  let length = 0;
  for (const [i, word] of nameWords.entries()) {
    nameStarts[i] = length + 1;
    length += 1 + (words[word]?.length ?? 0);
  }
  return {
    words,
    isName,
    nameWords,
    nameText: Array.from(nameWords, (word) => `\n${words[word]}`).join(''),
    nameStarts,
    letters: Int32Array.from(words, letterMask),
    textsOf: (word) => all.subarray(starts[word], starts[word + 1]),
    keys,
  };
}

function add(numbers: Uint32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}

/** Words by number, in the order they are first found, and each place one stands in. */
function tokensOf(texts: readonly VocabularyText[]) {
  const numbers = new Map<string, number>();
  const found: string[] = [];
  const isNameOf: number[] = [];
  const textOfToken: number[] = [];
  const wordOfToken: number[] = [];
  const keys = texts.map(({ text, isName }, index) => {
    const words = wordsOf(fold(text));
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = found.length;
        numbers.set(word, number);
        found.push(word);
        isNameOf.push(0);
      }
      if (isName) isNameOf[number] = 1;
      textOfToken.push(index);
      wordOfToken.push(number);
    }
    return isName ? words.join(' ') : '';
  });
  return { found, isNameOf, textOfToken, wordOfToken, keys };
}

/** Index of the first word that is not before `wanted`. */
export function firstFrom(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `found` with every word of a name that holds `part`, other than at its beginning. */
export function insideNames(vocabulary: Vocabulary, part: string, found: (word: number) => void): void {
  const { nameText, nameStarts, nameWords } = vocabulary;
  for (let at = nameText.indexOf(part); at >= 0; ) {
    const i = lastUpTo(nameStarts, at);
    if (nameStarts[i] !== at) found(nameWords[i] ?? 0);
    at = nameText.indexOf(part, at + 1);
  }
}

/** Index of the last number that is at most `limit`; 0 where none is. */
function lastUpTo(sorted: Uint32Array, limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
