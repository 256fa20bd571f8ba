import { CAPITALIZED, CAPITALS, LOWERCASE } from '../names/casing.ts';
import { APOSTROPHE, classOf, foldOf, foldText, SPACE } from '../names/characters.ts';
import type { Gazetteer, KnownEntity } from '../names/gazetteer.ts';
import { MATCH_FIELDS } from '../names/match.ts';
import type { FormSort } from '../names/packed.ts';
import { type Headline, type Sentence, sentenceAt } from './headline.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { WordList } from './lexicon/word-list.ts';
import { traitsOf } from './traits.ts';
import { APOSTROPHED, BREAK, PERIOD, SPACED, type Word, Words, wordAfter, wordBefore } from './words.ts';

/** A run of capitalised words beside a name is read no further: no name is longer. */
const LONGEST_RUN = 7;

const SMALL_S = 0x73;

/** What is the same for all names of a block. One object, reused: scanning should not allocate. */
export class BlockFacts {
  text = '';
  readonly lexicon: Lexicon;
  readonly #names: Gazetteer;
  readonly #matches: readonly number[];
  #sentence: Sentence | undefined;

  /** `matches` are those of the block, as `matchNames` gives them. */
  constructor(lexicon: Lexicon, matches: readonly number[], names: Gazetteer) {
    this.lexicon = lexicon;
    this.#matches = matches;
    this.#names = names;
  }

  /** Goes on to another block; the matches have changed. */
  begin(text: string): void {
    this.text = text;
    this.#sentence = undefined;
  }

  /** The known name that covers these offsets: its form in the gazetteer, or -1. Matches are in order and apart. */
  formAt(start: number, end: number): number {
    const match = this.#matchAt(start, end);
    return match < 0 ? -1 : (this.#matches[match * MATCH_FIELDS + 2] as number);
  }

  /** Where the known name that covers these offsets ends, or -1. */
  nameEndAt(start: number, end: number): number {
    const match = this.#matchAt(start, end);
    return match < 0 ? -1 : (this.#matches[match * MATCH_FIELDS + 1] as number);
  }

  #matchAt(start: number, end: number): number {
    const matches = this.#matches;
    let low = 0;
    let high = matches.length / MATCH_FIELDS - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const from = matches[middle * MATCH_FIELDS] as number;
      const to = matches[middle * MATCH_FIELDS + 1] as number;
      if (to <= start) low = middle + 1;
      else if (from > start) high = middle - 1;
      else return to >= end ? middle : -1;
    }
    return -1;
  }

  /** What a form stands for, and the traits of such forms. */
  readingOf(form: number): { sort: FormSort; entity: KnownEntity; traits: number } | null {
    const sort = this.#names.sorts[this.#names.kinds[form] as number];
    const entity = this.entityOf(form);
    return sort && entity ? { sort, entity, traits: traitsOf(entity, sort, this.#names, form) } : null;
  }

  entityOf(form: number): KnownEntity | undefined {
    return this.#names.entities[this.#names.owners[form] as number];
  }

  headlineAt(place: number): Headline {
    const known = this.#sentence;
    if (known !== undefined && place >= known.start && place < known.end) return known.headline;
    this.#sentence = sentenceAt(this.text, place, this.lexicon.headlineLowercase);
    return this.#sentence.headline;
  }
}

/** A name where it stands: its neighbours, read from the text when a rule asks for them, and not before. Reused. */
export class Context {
  text = '';
  readonly lexicon: Lexicon;
  start = 0;
  end = 0;
  /** The name is in capitals although it is not written so. */
  inCapitals = false;
  readonly #facts: BlockFacts;
  readonly #words = new Words();
  #before: Word | null | undefined;
  #after: Word | null | undefined;
  #possessive: boolean | undefined;
  #name: string | undefined;
  #run: readonly Word[] | undefined;

  constructor(facts: BlockFacts) {
    this.lexicon = facts.lexicon;
    this.#facts = facts;
  }

  /** Goes on to another name of the block. */
  move(start: number, end: number, inCapitals: boolean): void {
    this.text = this.#facts.text;
    this.start = start;
    this.end = end;
    this.inCapitals = inCapitals;
    this.#before = undefined;
    this.#after = undefined;
    this.#possessive = undefined;
    this.#name = undefined;
    this.#run = undefined;
    this.#words.release();
  }

  /** The word before the name. */
  get before(): Word | null {
    if (this.#before === undefined) this.#before = wordBefore(this.text, this.start, this.#words);
    return this.#before;
  }

  /** The word after the name and its possessive ending. */
  get after(): Word | null {
    if (this.#after === undefined) this.#readAfter();
    return this.#after ?? null;
  }

  /** True for "Russia's" and "the Russians' ". */
  get possessive(): boolean {
    if (this.#possessive === undefined) this.#readAfter();
    return this.#possessive === true;
  }

  /** Whether the sentence around the name tells nothing by its capitals. */
  get headline(): Headline {
    return this.#facts.headlineAt(this.start);
  }

  /** The name itself, as lexicons have words. */
  get name(): string {
    this.#name ??= foldText(this.text.slice(this.start, this.end));
    return this.#name;
  }

  is(word: Word | null, set: Pick<WordList, 'has'>): boolean {
    return word !== null && set.has(word.lower);
  }

  wordAfter(word: Word): Word | null {
    return wordAfter(this.text, word.end, this.#words);
  }

  wordBefore(word: Word): Word | null {
    return wordBefore(this.text, word.start, this.#words);
  }

  /** True where the word is a known name or part of one. */
  isName(word: Word): boolean {
    const form = this.#facts.formAt(word.start, word.end);
    return form >= 0 && this.#facts.entityOf(form)?.kind !== 'none';
  }

  /** The known name that ends at `at`, the offset of its last unit. */
  nameEndingAt(at: number): { sort: FormSort; entity: KnownEntity; traits: number } | null {
    const form = this.#facts.formAt(at, at + 1);
    return form < 0 ? null : this.#facts.readingOf(form);
  }

  /** The known name the word is, or is part of. */
  nameAt(word: Word): { sort: FormSort; entity: KnownEntity; traits: number } | null {
    const form = this.#facts.formAt(word.start, word.end);
    return form < 0 ? null : this.#facts.readingOf(form);
  }

  /** The word after the known name the word is part of. */
  wordAfterName(word: Word): Word | null {
    const end = this.#facts.nameEndAt(word.start, word.end);
    return wordAfter(this.text, Math.max(end, word.end), this.#words);
  }

  /** True for a word with a capital that a sentence, a headline or the calendar does not explain. */
  isNameLike(word: Word): boolean {
    if (word.shape !== CAPITALIZED && word.shape !== CAPITALS) return false;
    return !this.isOrdinary(word) && !(this.opensSentence(word) && this.is(word, this.lexicon.headlineLowercase));
  }

  isOrdinary(word: Word): boolean {
    return this.is(word, this.lexicon.calendar);
  }

  /** True where the name itself opens a sentence. */
  get opens(): boolean {
    const { before } = this;
    if (before === null || before.gap === BREAK) return true;
    return before.gap === PERIOD && !this.isAbbreviation(before);
  }

  /** True for 'Chancellor of Germany', 'the king of Jordan': who follows is named, not the country. */
  get followsOffice(): boolean {
    const { before, lexicon } = this;
    if (before?.gap !== SPACED || !this.is(before, lexicon.genitive)) return false;
    const head = this.wordBefore(before);
    return head?.gap === SPACED && (this.is(head, lexicon.leaderTitles) || this.is(head, lexicon.titles));
  }

  /** True where nothing or the end of a sentence stands before the word. */
  opensSentence(word: Word): boolean {
    const earlier = wordBefore(this.text, word.start, this.#words);
    if (earlier === null || earlier.gap === BREAK) return true;
    return earlier.gap === PERIOD && !this.isAbbreviation(earlier);
  }

  /** 'Mr.', 'Gen.', and initials: their full stop ends no sentence. */
  isAbbreviation(word: Word): boolean {
    if (word.shape === CAPITALIZED && word.end - word.start === 1) return true;
    return word.end - word.start <= 4 && this.is(word, this.lexicon.titles);
  }

  /** The capitalised words that follow the name directly, with 'of', 'for', 'and' and the article between them. */
  get runAfter(): readonly Word[] {
    this.#run ??= this.#readRun();
    return this.#run;
  }

  #readRun(): readonly Word[] {
    const run: Word[] = [];
    let pending: Word[] = [];
    for (
      let word = this.after;
      word !== null && run.length < LONGEST_RUN;
      word = wordAfter(this.text, word.end, this.#words)
    ) {
      if (word.gap !== SPACED) break;
      if (word.shape === CAPITALIZED || word.shape === CAPITALS) {
        run.push(...pending, word);
        pending = [];
      } else if (run.length > 0 && word.shape === LOWERCASE && this.isLink(word)) pending.push(word);
      else break;
    }
    return run;
  }

  isLink(word: Word): boolean {
    const { of, the, and } = this.lexicon;
    return this.is(word, of) || this.is(word, the) || this.is(word, and);
  }

  #readAfter(): void {
    const next = wordAfter(this.text, this.end, this.#words);
    const isEnding = next !== null && next.gap === APOSTROPHED && next.end - next.start === 1;
    this.#possessive = (isEnding && next.lower === 's') || endsInApostrophe(this.text, this.end);
    this.#after = isEnding && this.#possessive ? wordAfter(this.text, next.end, this.#words) : next;
  }
}

/** "Russians' " — an apostrophe right after a plural and before white space. */
function endsInApostrophe(text: string, end: number): boolean {
  if (classOf(text.charCodeAt(end)) !== APOSTROPHE || foldOf(text.charCodeAt(end - 1)) !== SMALL_S) return false;
  return classOf(text.charCodeAt(end + 1)) === SPACE;
}
