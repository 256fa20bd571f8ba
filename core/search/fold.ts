const MARKS = /\p{M}+/gu;

/** Letters that no normalization takes apart, as readers without them type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/** Most of what is folded: nothing to take apart. */
const ASCII = /^[\0-\x7f]*$/;

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize('NFD').replace(MARKS, '').toLowerCase();
  const plain = PLAIN[bare] ?? bare;
  folded.set(character, plain);
  return plain;
}

/** A text as the search compares it: no case, no accents. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let all = '';
  for (const character of text) all += foldCharacter(character);
  return all;
}

export interface Folded {
  readonly text: string;
  /** Offset in the original text of each UTF-16 code unit of the folded one, and of its end. */
  readonly at: readonly number[];
}

/** Folds a text and keeps where everything was. */
export function foldInPlace(text: string): Folded {
  let all = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) at.push(offset);
    all += plain;
    offset += character.length;
  }
  at.push(offset);
  return { text: all, at };
}

/** Words of a folded text. */
const ASCII_WORD = /[a-z0-9]+/g;
export const WORD = /[\p{L}\p{N}]+/gu;

export const wordsOf = (foldedText: string): string[] =>
  foldedText.match(ASCII.test(foldedText) ? ASCII_WORD : WORD) ?? [];
