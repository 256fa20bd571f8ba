import { CAPITALIZED, LOWERCASE } from '../../names/casing.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Quote } from '../text/quotes.ts';
import { CLOSE, MARK, NUMBER, OPEN, type Token, WORD } from '../text/token.ts';
import { ADVERB, type Lexicon, MODAL, PREPOSITION, STARTER, TIME } from './lexicon.ts';

/** Tokens of one paragraph, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const END: Token = { kind: MARK, start: 0, end: 0, lower: '', casing: 0, spaced: true };
/** Words in -ly that are no adverbs are short or listed elsewhere. */
const SHORTEST_ADVERB = 5;
const NO_ADVERBS = new Set('family reply supply ally rally italy assembly july likely friendly only early'.split(' '));

/** A paragraph with what its words may do in a clause. Token numbers beyond the paragraph are an empty mark. */
export class ClauseText {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly classes: number[];
  readonly frames: number[];
  /** Outermost passages in quotation marks. */
  readonly quotes: readonly Quote[];
  /** For each token the number of the outermost passage it is in, marks included; -1 outside. */
  readonly quoteOf: number[];

  constructor(paragraph: Paragraph, lexicon: Lexicon) {
    this.paragraph = paragraph;
    this.lexicon = lexicon;
    const { tokens } = paragraph;
    this.tokens = tokens;
    this.classes = tokens.map(() => 0);
    this.frames = tokens.map(() => 0);
    this.quotes = paragraph.quotes.filter(({ depth }) => depth === 0);
    this.quoteOf = tokens.map(() => -1);
    for (const [number, { open, close }] of this.quotes.entries()) {
      this.quoteOf.fill(number, Math.max(0, open), Math.min(tokens.length, close + 1));
    }
    for (let i = 0; i < tokens.length; i++) this.#classify(i, tokens[i] as Token);
  }

  #classify(i: number, { kind, lower, casing }: Token): void {
    const { classes, frames, split } = this.lexicon;
    if (kind !== WORD) {
      if (lower === "'" || lower === '’') this.classes[i] = classes.get("'") ?? 0;
      return;
    }
    let bits = classes.get(lower) ?? 0;
    if ((bits & ~STARTER) === 0 && casing < CAPITALIZED && isAdverb(lower)) bits |= ADVERB;
    // 'Will Poe', 'Ed May': a capital inside a sentence makes a name.
    if (casing >= CAPITALIZED && (bits & (MODAL | PREPOSITION)) !== 0 && this.#isInside(i)) bits &= TIME;
    this.classes[i] = bits;
    const own = frames.get(lower) ?? 0;
    const next = split.has(lower) ? this.tokens[i + 1] : undefined;
    const phrasal = next === undefined ? undefined : frames.get(`${lower} ${next.lower}`);
    this.frames[i] = own | (phrasal ?? 0);
    if (phrasal !== undefined) this.phrasals.add(i);
  }

  /** True where the word before shows that no sentence begins here. */
  #isInside(i: number): boolean {
    const before = this.tokens[i - 1];
    return before !== undefined && before.kind === WORD && before.casing === LOWERCASE;
  }

  /** Numbers of verbs whose second word follows. */
  readonly phrasals = new Set<number>();

  /** True for a heading in title case: there, capitals tell nothing. */
  get isTitle(): boolean {
    this.#isTitle ??= isTitleCase(this.tokens);
    return this.#isTitle;
  }

  #isTitle: boolean | undefined;

  at(i: number): Token {
    return this.tokens[i] ?? END;
  }

  is(i: number, bits: number): boolean {
    return ((this.classes[i] ?? 0) & bits) !== 0;
  }

  takes(i: number, frames: number): boolean {
    return ((this.frames[i] ?? 0) & frames) !== 0;
  }

  lower(i: number): string {
    return this.at(i).lower;
  }

  isMark(i: number, mark: string): boolean {
    const token = this.at(i);
    return token.kind === MARK && token.lower === mark;
  }

  isWord(i: number): boolean {
    return this.at(i).kind === WORD;
  }

  /** A word with a capital, wherever it stands. */
  isCapital(i: number): boolean {
    const token = this.at(i);
    return token.kind === WORD && token.casing >= CAPITALIZED;
  }

  isNumber(i: number): boolean {
    return this.at(i).kind === NUMBER;
  }

  isOpen(i: number): boolean {
    return this.at(i).kind === OPEN;
  }

  isClose(i: number): boolean {
    return this.at(i).kind === CLOSE;
  }

  /** The outermost passage that begins or ends with this mark. */
  quoteAt(i: number): Quote | undefined {
    const number = this.quoteOf[i];
    return number === undefined || number < 0 ? undefined : this.quotes[number];
  }
}

/** Headings have so many words, and so large a share of their longer words has a capital. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 25;
const LONG_WORD = 4;
const TITLE_SHARE = 0.75;

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length < SHORTEST_TITLE || tokens.length > LONGEST_TITLE) return false;
  const long = tokens.filter(({ kind, start, end }) => kind === WORD && end - start >= LONG_WORD);
  const capital = long.filter(({ casing }) => casing >= CAPITALIZED);
  return long.length >= SHORTEST_TITLE - 1 && capital.length >= TITLE_SHARE * long.length;
}

function isAdverb(lower: string): boolean {
  return lower.length >= SHORTEST_ADVERB && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}
