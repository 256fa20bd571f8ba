import { CAPITALIZED, LOWERCASE } from '../../names/casing.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Quote } from '../text/quotes.ts';
import { SPLITS } from '../text/tables.ts';
import { CLOSE, type Form, MARK, NUMBER, OPEN, type Token, WORD } from '../text/token.ts';
import { type Lexicon, MODAL, PREPOSITION, TIME } from './lexicon.ts';

/** Tokens of one paragraph, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const NO_FORM: Form = {
  kind: MARK,
  lower: '',
  casing: 0,
  may: 0,
  looks: 0,
  row: 0,
  folded: 0,
  classes: 0,
  frames: 0,
  bits: 0,
};
const END: Token = { kind: MARK, start: 0, end: 0, spaced: true, form: NO_FORM, lower: '', casing: 0 };

/** A paragraph with what its words may do in a clause. Token numbers beyond the paragraph are an empty mark. */
export class ClauseText {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Outermost passages in quotation marks. */
  readonly quotes: readonly Quote[];
  /** Numbers of verbs whose second word follows. */
  readonly phrasals = new Set<number>();
  private titled: boolean | undefined;

  constructor(paragraph: Paragraph, lexicon: Lexicon) {
    this.paragraph = paragraph;
    this.lexicon = lexicon;
    this.tokens = paragraph.tokens;
    this.quotes = paragraph.quotes.filter(({ depth }) => depth === 0);
    const { names, cues } = paragraph;
    for (let i = 0; i < names.length; i++) this.readName(names[i] as number);
    for (let i = 0; i < cues.length; i++) this.readSplit(cues[i] as number);
  }

  /** 'Will Poe', 'Ed May': a capital inside a sentence makes a name. */
  private readName(at: number): void {
    const token = this.tokens[at] as Token;
    const { form } = token;
    if ((form.classes & (MODAL | PREPOSITION)) === 0 || form.casing < CAPITALIZED) return;
    const before = this.at(at - 1);
    const isInside = before.kind === WORD && before.casing === LOWERCASE;
    if (isInside) token.form = { ...form, classes: form.classes & TIME };
  }

  /** 'point out': a second word may make another verb of it. */
  private readSplit(at: number): void {
    const token = this.tokens[at] as Token;
    const { form } = token;
    const { tables } = this.lexicon;
    if (((tables.traits[form.row] as number) & SPLITS) === 0) return;
    const frames = tables.frames[tables.find(`${form.lower} ${this.lower(at + 1)}`)] as number;
    if (frames === 0) return;
    token.form = { ...form, frames: form.frames | frames };
    this.phrasals.add(at);
  }

  /** True for a heading in title case: there, capitals tell nothing. */
  get isTitle(): boolean {
    this.titled ??= isTitleCase(this.tokens);
    return this.titled;
  }

  at(i: number): Token {
    return this.tokens[i] ?? END;
  }

  is(i: number, bits: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && (token.form.classes & bits) !== 0;
  }

  takes(i: number, frames: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && (token.form.frames & frames) !== 0;
  }

  /** What may follow a verb; 0 for other words. */
  framesOf(i: number): number {
    return this.tokens[i]?.form.frames ?? 0;
  }

  /** What a word is to people by itself (core/voices/people/classes.ts). */
  people(i: number): number {
    return this.lexicon.tables.people[this.at(i).form.folded] as number;
  }

  lower(i: number): string {
    return (this.tokens[i] ?? END).lower;
  }

  isMark(i: number, mark: string): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.kind === MARK && token.lower === mark;
  }

  isWord(i: number): boolean {
    return this.tokens[i]?.kind === WORD;
  }

  /** A word with a capital, wherever it stands. */
  isCapital(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.kind === WORD && token.casing >= CAPITALIZED;
  }

  isNumber(i: number): boolean {
    return this.tokens[i]?.kind === NUMBER;
  }

  isOpen(i: number): boolean {
    return this.tokens[i]?.kind === OPEN;
  }

  isClose(i: number): boolean {
    return this.tokens[i]?.kind === CLOSE;
  }

  /** The outermost passage a token is in, marks included. */
  quoteAt(i: number): Quote | undefined {
    const { quotes } = this;
    for (let number = 0; number < quotes.length; number++) {
      const quote = quotes[number] as Quote;
      if (i < quote.open) return undefined;
      if (i <= quote.close) return this.tokens[i] && quote;
    }
    return undefined;
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
