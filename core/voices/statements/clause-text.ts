import { CAPITALIZED, LOWERCASE } from '../../names/casing.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Quote } from '../text/quotes.ts';
import { CLOSE, type Form, MARK, NUMBER, OPEN, type Token, UNKNOWN, WORD } from '../text/token.ts';
import { ADVERB, CUE_ADJECTIVE, CUE_NOUN, type Lexicon, MODAL, PREPOSITION, STARTER, TIME } from './lexicon.ts';

/** Tokens of one paragraph, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const NO_FORM: Form = {
  kind: MARK,
  lower: '',
  casing: 0,
  mayEnd: false,
  classes: 0,
  frames: 0,
  bits: 0,
  looks: 0,
  opensPair: false,
};
const END: Token = { kind: MARK, start: 0, end: 0, spaced: true, form: NO_FORM, lower: '', casing: 0 };
const CUES = CUE_NOUN | CUE_ADJECTIVE;
/** Of a form's frames: a second word may follow that makes another verb of it ('point out'). */
const SPLIT = 1 << 29;
/** Words in -ly that are no adverbs are short or listed elsewhere. */
const SHORTEST_ADVERB = 5;
const NO_ADVERBS = new Set('family reply supply ally rally italy assembly july likely friendly only early'.split(' '));

/** A paragraph with what its words may do in a clause. Token numbers beyond the paragraph are an empty mark. */
export class ClauseText {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly classes: Int32Array;
  readonly frames: Int32Array;
  /** 1 for tokens a statement may hang on: what a sentence is searched for. */
  readonly cues: Uint8Array;
  /** Outermost passages in quotation marks. */
  readonly quotes: readonly Quote[];
  /** For each token the number of the outermost passage it is in, marks included; -1 outside. */
  readonly quoteOf: Int32Array;

  constructor(paragraph: Paragraph, lexicon: Lexicon) {
    this.paragraph = paragraph;
    this.lexicon = lexicon;
    const { tokens } = paragraph;
    this.tokens = tokens;
    const size = tokens.length;
    this.classes = new Int32Array(size);
    this.frames = new Int32Array(size);
    this.cues = new Uint8Array(size);
    this.quoteOf = new Int32Array(size).fill(-1);
    this.quotes = paragraph.quotes.filter(({ depth }) => depth === 0);
    for (let number = 0; number < this.quotes.length; number++) {
      const { open, close } = this.quotes[number] as Quote;
      this.quoteOf.fill(number, Math.max(0, open), Math.min(size, close + 1));
    }
    for (let i = 0; i < size; i++) this.classify(i, (tokens[i] as Token).form);
  }

  private classify(i: number, form: Form): void {
    if (form.classes === UNKNOWN) look(form, this.lexicon);
    let { classes, frames } = form;
    // 'Will Poe', 'Ed May': a capital inside a sentence makes a name.
    if ((classes & (MODAL | PREPOSITION)) !== 0 && form.casing >= CAPITALIZED && this.isInside(i)) classes &= TIME;
    this.classes[i] = classes;
    if ((frames & SPLIT) !== 0) {
      const next = this.tokens[i + 1];
      const phrasal = next && this.lexicon.frames.get(`${form.lower} ${next.lower}`);
      frames &= ~SPLIT;
      if (phrasal !== undefined) {
        frames |= phrasal;
        this.phrasals.add(i);
      }
    }
    this.frames[i] = frames;
    if (frames !== 0 || (classes & CUES) !== 0 || form.lower === 'according') this.cues[i] = 1;
  }

  /** True where the word before shows that no sentence begins here. */
  private isInside(i: number): boolean {
    const before = this.tokens[i - 1];
    return before !== undefined && before.kind === WORD && before.casing === LOWERCASE;
  }

  /** Numbers of verbs whose second word follows. */
  readonly phrasals = new Set<number>();

  /** True for a heading in title case: there, capitals tell nothing. */
  get isTitle(): boolean {
    this.titled ??= isTitleCase(this.tokens);
    return this.titled;
  }

  private titled: boolean | undefined;

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

/** Looks up what a form may be in a clause. */
function look(form: Form, { classes, frames, split }: Lexicon): void {
  const { kind, lower, casing } = form;
  if (kind !== WORD) {
    form.classes = lower === "'" || lower === '’' ? (classes.get("'") ?? 0) : 0;
    return;
  }
  let bits = classes.get(lower) ?? 0;
  if ((bits & ~STARTER) === 0 && casing < CAPITALIZED && isAdverb(lower)) bits |= ADVERB;
  form.classes = bits;
  form.frames = (frames.get(lower) ?? 0) | (split.has(lower) ? SPLIT : 0);
}

function isAdverb(lower: string): boolean {
  return lower.length >= SHORTEST_ADVERB && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}
