/** Small non-negative integers as text: five bits a character, low bits first, the sixth bit says that more follow. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

export function writeNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= MORE) {
    text += ALPHABET.charAt((rest % MORE) | MORE);
    rest = Math.floor(rest / MORE);
  }
  return text + ALPHABET.charAt(rest);
}

/** Reads the numbers of a line one after the other. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number; 0 past the end. */
  next(): number {
    let value = 0;
    let scale = 1;
    while (this.#at < this.#text.length) {
      const digit = VALUES[this.#text.charCodeAt(this.#at++)] ?? 0;
      value += (digit % MORE) * scale;
      if (digit < MORE) break;
      scale *= MORE;
    }
    return value;
  }
}
