import { CAPITALS } from '../../names/casing.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { endsInAny } from '../text/spelling.ts';
import type { VoiceTables } from '../text/tables.ts';
import { CAPITAL, OPEN, SMALL, type Token, UNKNOWN, WORD } from '../text/token.ts';
import type { Words } from '../types.ts';
import {
  BODY,
  classesOf,
  DEMONYM,
  GIVEN,
  MODIFIER,
  OFFICIAL,
  OPENER,
  PLACE,
  PLACE_HEAD,
  ROLE,
  ROLE_VERB,
  TOPIC,
  UNNAMED,
  type WordClasses,
} from './classes.ts';
import type { Grammar } from './grammar.ts';
import type { TokenRange } from './phrase.ts';

const DEMONYM_ENDINGS = ['ian', 'ean', 'ican', 'ese', 'ish'];
/** What an adverb, a verb or a participle looks like; adjectives that look so stand in the tables. */
const VERB_ENDINGS = ['ed', 'ing', 'ly'];

/** Fewer words tell no headline: a caption may be a name alone. */
const FEWEST_CAPITALS = 5;
/** The words of one paragraph with their classes. */
export class Lexed {
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
  readonly words: WordClasses;
  readonly grammar: Grammar;

  constructor(paragraph: Paragraph, words: WordClasses) {
    this.paragraph = paragraph;
    this.words = words;
    this.grammar = words.grammar;
    this.tokens = paragraph.tokens;
    const { names } = paragraph;
    for (let i = 0; i + 1 < names.length; i++)
      if (names[i + 1] === (names[i] as number) + 1) this.readPair(names[i] as number);
  }

  /** Two words that are a name together are no others. */
  private readPair(at: number): void {
    const first = this.tokens[at] as Token;
    if (!this.words.opensPair(first.form) || !this.isCapital(at) || !this.isCapital(at + 1)) return;
    const second = this.tokens[at + 1] as Token;
    const pair = this.words.pair(first.lower, second.lower);
    if (pair === 0) return;
    first.form = { ...first.form, bits: (this.bits(at) & ~OPENER) | pair };
    second.form = { ...second.form, bits: (this.bits(at + 1) & ~OPENER) | pair };
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** Classes of a word, worked out when they are first asked for: most words stand near no name. */
  bits(at: number): number {
    const form = this.tokens[at]?.form;
    if (form === undefined) return 0;
    if (form.bits === UNKNOWN) form.bits = this.words.ofForm(form);
    return form.bits;
  }

  has(at: number, bits: number): boolean {
    const form = this.tokens[at]?.form;
    if (form === undefined) return false;
    return ((form.bits === UNKNOWN ? this.bits(at) : form.bits) & bits) !== 0;
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === WORD;
  }

  /** A capital, also after the particle of 'al-Sisi' and 'd'Estaing'. */
  isCapital(at: number): boolean {
    return this.tokens[at]?.form.looks === CAPITAL;
  }

  isLower(at: number): boolean {
    return this.tokens[at]?.form.looks === SMALL;
  }

  isPossessive(at: number): boolean {
    return (
      this.lower(at) === "'s" ||
      (this.lower(at) === "'" && this.tokens[at]?.spaced === false && this.lower(at - 1).endsWith('s'))
    );
  }

  /** 'Indian', also 'South' before 'Korean'. */
  isDemonym(at: number): boolean {
    if (this.has(at, DEMONYM)) return !this.has(at, PLACE_HEAD) || this.isDemonym(at + 1);
    return (
      this.isCapital(at) && !this.has(at, PLACE | BODY | GIVEN) && endsInAny(this.lower(at).slice(1), DEMONYM_ENDINGS)
    );
  }

  /** A lower-case word that may stand inside a noun phrase: no function word, no verb as far as its looks tell. */
  isNominal(at: number): boolean {
    if (!this.isLower(at) || this.has(at, OPENER)) return false;
    if (this.has(at, ROLE | TOPIC | MODIFIER | UNNAMED)) return true;
    if (this.has(at, ROLE_VERB) || this.grammar.modals.has(this.lower(at - 1))) return false;
    const { lower } = this.tokens[at] as Token;
    return !endsInAny(lower, VERB_ENDINGS);
  }

  /** 'MEP' after a name. */
  isPostNominal(at: number): boolean {
    return this.tokens[at]?.casing === CAPITALS && this.has(at, OFFICIAL);
  }

  isQuoted(at: number): boolean {
    for (const { open, close } of this.paragraph.quotes) if (open < at && at < close) return true;
    return false;
  }

  /** True for the first word of a sentence or a quotation. */
  isFirst(at: number): boolean {
    if (this.tokens[at - 1]?.kind === OPEN) return true;
    for (const { from } of this.paragraph.sentences) if (from >= at) return from === at;
    return false;
  }

  /** True where all words of a sentence but the little ones have capitals, as in headlines. */
  isHeadline(sentence: TokenRange): boolean {
    if (this.words.capitalNouns) return false;
    const { articles, prepositions, and } = this.grammar;
    let capitals = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = this.lower(at);
      if (this.isCapital(at)) capitals++;
      else if (this.isLower(at) && !articles.has(word) && !prepositions.has(word) && !and.has(word)) return false;
    }
    return capitals >= FEWEST_CAPITALS;
  }

  isPlace({ from, to }: TokenRange): boolean {
    for (let at = from; at < to; at++) if (!this.has(at, PLACE)) return false;
    return true;
  }

  /** Bits of all tokens of a range. */
  all({ from, to }: TokenRange): number {
    let bits = 0;
    for (let at = from; at < to; at++) bits |= this.bits(at);
    return bits;
  }

  text({ from, to }: TokenRange): Words {
    const start = (this.tokens[from] as Token).start;
    const end = (this.tokens[to - 1] as Token).end;
    return { start, end, words: this.paragraph.text.slice(start, end).replace(/\s+/g, ' ') };
  }
}

let last: { lexed: Lexed; tables: VoiceTables } | null = null;

/** The words of a paragraph, looked up once while it is the one that is read. */
export function lexedOf(paragraph: Paragraph, tables: VoiceTables): Lexed {
  if (last?.lexed.paragraph === paragraph && last.tables === tables) return last.lexed;
  const lexed = new Lexed(paragraph, classesOf(tables));
  last = { lexed, tables };
  return lexed;
}
