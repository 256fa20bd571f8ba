import { CAPITALIZED } from '../../names/casing.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { VoiceTables } from '../text/tables.ts';
import { type Form, OPEN, type Token, UNKNOWN, WORD } from '../text/token.ts';
import type { Words } from '../types.ts';
import {
  BODY,
  classesOf,
  DEMONYM,
  GIVEN,
  MODIFIER,
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

const DEMONYM_ENDING = /[a-z](?:ian|ean|ican|ese|ish)$/;
/** What an adverb, a verb or a participle looks like; adjectives that look so stand in the tables. */
const VERB_ENDING = /(?:ed|ing|ly)$/;

/** Fewer words tell no headline: a caption may be a name alone. */
const FEWEST_CAPITALS = 5;
/** 'A.' of 'James A. Lee' is no article. */
const INITIAL = /^\p{L}\.$/u;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const PARTICLE = /^\p{Ll}{1,2}['’-]\p{Lu}/u;

const CAPITAL = 1;
const SMALL = 2;

/** Looks up what a form is to the tables of people. */
function look(form: Form, raw: string, words: WordClasses): void {
  const { kind, lower } = form;
  form.looks = looksOf(form, raw);
  if (kind !== WORD) return;
  form.bits = INITIAL.test(lower) ? 0 : words.of(lower);
  form.opensPair = form.looks === CAPITAL && words.opensPair(lower);
}

function looksOf({ kind, casing, lower }: Form, raw: string): number {
  if (kind !== WORD) return 0;
  if (casing >= CAPITALIZED) return CAPITAL;
  const unit = lower.charCodeAt(1) === HYPHEN || lower.charCodeAt(1) === APOSTROPHE ? 1 : 2;
  const mayJoin = lower.charCodeAt(unit) === HYPHEN || lower.charCodeAt(unit) === APOSTROPHE;
  if (mayJoin && raw.length > 3 && PARTICLE.test(raw.slice(0, 4))) return CAPITAL;
  return lower.charCodeAt(0) === APOSTROPHE ? 0 : SMALL;
}

/** The words of one paragraph with their classes. */
export class Lexed {
  readonly tokens: readonly Token[];
  readonly bits: Int32Array;
  /** CAPITAL, SMALL or neither, for each token. */
  private readonly looks: Uint8Array;
  readonly paragraph: Paragraph;
  readonly words: WordClasses;
  readonly grammar: Grammar;

  constructor(paragraph: Paragraph, words: WordClasses) {
    this.paragraph = paragraph;
    this.words = words;
    this.grammar = words.grammar;
    this.tokens = paragraph.tokens;
    const size = this.tokens.length;
    const bits = new Int32Array(size);
    this.looks = new Uint8Array(size);
    for (let at = 0; at < size; at++) {
      const { form, start, end } = this.tokens[at] as Token;
      if (form.looks === UNKNOWN) look(form, paragraph.text.slice(start, end), words);
      bits[at] = form.bits;
      this.looks[at] = form.looks;
    }
    for (let at = 0; at + 1 < size; at++) {
      if (!(this.tokens[at] as Token).form.opensPair || !this.isCapital(at + 1)) continue;
      const pair = words.pair(this.lower(at), this.lower(at + 1));
      if (pair === 0) continue;
      bits[at] = ((bits[at] as number) & ~OPENER) | pair;
      bits[at + 1] = ((bits[at + 1] as number) & ~OPENER) | pair;
    }
    this.bits = bits;
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  has(at: number, bits: number): boolean {
    return ((this.bits[at] ?? 0) & bits) !== 0;
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === WORD;
  }

  /** A capital, also after the particle of 'al-Sisi' and 'd'Estaing'. */
  isCapital(at: number): boolean {
    return this.looks[at] === CAPITAL;
  }

  isLower(at: number): boolean {
    return this.looks[at] === SMALL;
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
    return this.isCapital(at) && !this.has(at, PLACE | BODY | GIVEN) && DEMONYM_ENDING.test(this.lower(at));
  }

  /** A lower-case word that may stand inside a noun phrase: no function word, no verb as far as its looks tell. */
  isNominal(at: number): boolean {
    if (!this.isLower(at) || this.has(at, OPENER)) return false;
    if (this.has(at, ROLE | TOPIC | MODIFIER | UNNAMED)) return true;
    if (this.has(at, ROLE_VERB) || this.grammar.modals.has(this.lower(at - 1))) return false;
    const { lower } = this.tokens[at] as Token;
    return !VERB_ENDING.test(lower);
  }

  isQuoted(at: number): boolean {
    return this.paragraph.quotes.some(({ open, close }) => open < at && at < close);
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
    for (let at = from; at < to; at++) bits |= this.bits[at] ?? 0;
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
