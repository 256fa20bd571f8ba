/** One list of words, as it is packed. */
export class WordList {
  /** Separated by spaces; empty without any. */
  readonly packed: string;
  #words: ReadonlySet<string> | undefined;

  constructor(packed: string) {
    this.packed = packed;
  }

  /** The set is made when it is first asked: on most pages most lists decide nothing. */
  has(word: string): boolean {
    this.#words ??= new Set(this.packed === '' ? [] : this.packed.split(' '));
    return this.#words.has(word);
  }
}
