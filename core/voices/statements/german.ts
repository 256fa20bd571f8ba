/** The rules of German: the verb stands second or last, and reported speech may go on in the subjunctive alone. */
import type { VoiceTables } from '../text/tables.ts';
import { MARK } from '../text/token.ts';
import type { ClauseText, Range } from './clause-text.ts';
import { germanPhrase, isPause } from './german-phrase.ts';
import {
  ADVERB,
  COORDINATOR,
  HAVE,
  NAMES,
  NEGATION,
  PREPOSITION,
  PREPOSITIONS,
  SAYS,
  type SplitVerb,
  SUBJECT,
  SUBJUNCTIVE,
  SUBJUNCTIVE_PAST,
  SUBORDINATOR,
  THINKS,
  TIME,
} from './lexicon.ts';
import type { Intro, RawStatement, SentenceReading } from './raw.ts';

/** Reads one sentence; `before` is who spoke in the sentence before, for reported speech without a cue. */
export function readGermanSentence(text: ClauseText, sentence: Range, before: Range | null): SentenceReading {
  return new GermanReader(text, sentence, before).read();
}

const known = new WeakMap<VoiceTables, Map<string, SplitVerb[]>>();

/** For each first word of a verb that is split, its second words and what may follow it. */
function splitVerbs(tables: VoiceTables): ReadonlyMap<string, readonly SplitVerb[]> {
  let split = known.get(tables);
  if (split !== undefined) return split;
  split = new Map();
  for (const verb of tables.words('verbs of two words')) {
    const [first = '', ...rest] = verb.split(' ');
    const ways = split.get(first) ?? [];
    ways.push({ particle: rest.join(' '), frames: tables.frames[tables.find(verb)] as number });
    split.set(first, ways);
  }
  known.set(tables, split);
  return split;
}

class GermanReader {
  readonly #text: ClauseText;
  readonly #from: number;
  readonly #to: number;
  readonly #before: Range | null;
  readonly #statements: RawStatement[] = [];
  #subject: Range | null = null;
  #intro: Intro | null = null;

  constructor(text: ClauseText, { from, to }: Range, before: Range | null) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#before = before;
  }

  read(): SentenceReading {
    const text = this.#text;
    for (let at = this.#from; at < this.#to; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) {
        at = Math.min(this.#to - 1, quote.close);
        continue;
      }
      if (this.#isIn('sources', at)) this.#readSource(at, at + 1);
      else if (text.lower(at) === 'nach' && this.#isIn('sources with of', at + 1)) this.#readSource(at, at + 2);
      else if (this.#isIn('sources behind', at)) this.#readBehind(at);
      else if (this.#isIn('so', at) && isPause(text, at - 1)) this.#readSo(at);
      else if (!text.isCapital(at) || at === this.#from) this.#readVerb(at);
    }
    if (this.#statements.length === 0) this.#readSubjunctive();
    const subject = germanPhrase(text, this.#from, this.#to);
    return { statements: this.#statements.filter((one) => !this.#isInside(one)), subject, intro: this.#intro };
  }

  #isIn(section: string, at: number): boolean {
    return this.#text.isWord(at) && this.#text.lexicon.tables.words(section).has(this.#text.lower(at));
  }

  #isInside(statement: RawStatement): boolean {
    const at = (statement.cue ?? statement.content[0])?.from ?? 0;
    return this.#statements.some((outer) => {
      if (outer === statement || !holds(outer.content, at)) return false;
      const cue = outer.cue?.from ?? -1;
      return !(cue < at && holds(statement.content, cue));
    });
  }

  #add(content: readonly Range[], cue: Range | null, speaker: Range, direct = false): void {
    const whole = content.filter(({ from, to }) => to > from);
    if (whole.length > 0) this.#statements.push({ content: whole, cue, speaker, direct });
  }

  #readVerb(at: number): void {
    const text = this.#text;
    const split = this.#splitFrames(at);
    const frames = split?.frames ?? text.framesOf(at);
    if (frames === 0) return;
    const cue = { from: at, to: at + 1 };
    if (this.#readAsSaid(at, cue)) return;
    const before = at - 1;
    const phrase = germanPhrase(text, at + 1, this.#to);
    const isInverted = text.isClose(before) || (isPause(text, before) && before > this.#from);
    if (isInverted && (frames & (SAYS | THINKS)) !== 0 && phrase !== null) {
      this.#subject = phrase;
      this.#readBefore(before, cue, phrase);
      return;
    }
    const speaker = this.#subjectOf(at, phrase);
    if (speaker === null) return;
    this.#subject = speaker;
    const from = speaker.from > at ? speaker.to : at + 1;
    this.#readAfter(frames, cue, speaker, from, split?.at ?? this.#to);
  }

  /** The second word of a split verb, at the end of its clause. */
  #splitFrames(verb: number): { frames: number; at: number } | null {
    const text = this.#text;
    const ways = splitVerbs(text.lexicon.tables).get(text.lower(verb));
    if (ways === undefined) return null;
    for (let at = verb + 1; at < this.#to; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) at = quote.close;
      const isLast = !text.isWord(at + 1) || text.is(at + 1, COORDINATOR);
      const way = isLast ? ways.find(({ particle }) => particle === text.lower(at)) : undefined;
      if (way !== undefined) return { frames: way.frames, at };
    }
    return null;
  }

  /** What stands before a second verb, or right after it where an adverbial stands before it. */
  #subjectOf(verb: number, after: Range | null): Range | null {
    const text = this.#text;
    if (text.is(verb - 1, COORDINATOR)) return this.#subject;
    const start = this.#clauseStart(verb);
    if (verb === start) return null;
    const first = germanPhrase(text, start, verb);
    const opens =
      text.is(start, PREPOSITION | ADVERB | TIME | SUBORDINATOR) &&
      !(first && first.from === start && text.is(start, SUBJECT));
    if (!opens && first !== null && first.from === start) {
      // 'Ana Roth, die Ministerin, sagte': an apposition may follow, nothing else.
      return first.to === verb || isPause(text, first.to) || text.is(first.to, ADVERB | PREPOSITION) ? first : null;
    }
    return opens ? after : null;
  }

  /** After the last comma whose clause the verb is in; over appositions to the sentence's beginning. */
  #clauseStart(verb: number): number {
    const text = this.#text;
    let start = this.#from;
    for (let at = this.#from; at < verb - 1; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) at = quote.close;
      else if (/^[;:]$/.test(text.lower(at))) start = at + 1;
      else if (text.is(at, COORDINATOR) && isPause(text, at - 1)) start = at + 1;
      else if (isPause(text, at) && text.is(at + 1, SUBORDINATOR | SUBJECT)) start = at + 1;
    }
    while (start < verb && text.is(start, COORDINATOR)) start++;
    return start;
  }

  /** ', wie X mitteilte': the verb ends the clause. */
  #readAsSaid(verb: number, cue: Range): boolean {
    const text = this.#text;
    let at = verb - 1;
    while (at > this.#from && !isPause(text, at)) at--;
    if (!this.#isIn('as said', at + 1) || text.isWord(verb + 1)) return false;
    const speaker = germanPhrase(text, at + 2, verb);
    if (speaker === null || !isPause(text, at)) return false;
    const left = { from: this.#from, to: at };
    const rest = isPause(text, verb + 1) ? { from: verb + 2, to: this.#end() } : { from: 0, to: 0 };
    this.#add([left, rest], cue, speaker);
    return true;
  }

  /** '„…“, sagte X', 'das Gesetz gilt, sagte X'. */
  #readBefore(pause: number, cue: Range, speaker: Range): void {
    const text = this.#text;
    let end = pause + 1;
    while (end > this.#from && text.at(end - 1).kind === MARK && /^[,–—-]$/.test(text.lower(end - 1))) end--;
    const quote = text.isClose(end - 1) ? text.quoteAt(end - 1) : undefined;
    const isQuote = quote !== undefined && (quote.open <= this.#from || text.isMark(quote.open - 1, ':'));
    const content: Range[] = [isQuote ? { from: quote.open + 1, to: quote.close } : { from: this.#from, to: end }];
    for (let at = speaker.to; at < this.#to; at++) {
      if (text.isMark(at, ':') && !text.isOpen(at + 1)) content.push({ from: at + 1, to: this.#end() });
      if (!text.isOpen(at) || !(isPause(text, at - 1) || text.isMark(at - 1, ':'))) continue;
      content.push({ from: at + 1, to: text.quoteAt(at)?.close ?? this.#to });
      break;
    }
    this.#add(content, cue, speaker, isQuote);
  }

  #readAfter(frames: number, cue: Range, speaker: Range, from: number, particle: number): void {
    const text = this.#text;
    if ((frames & (SAYS | THINKS)) !== 0) this.#intro = { cue, speaker };
    const mark = this.#nextMark(from);
    if ((frames & (SAYS | THINKS)) !== 0) {
      if (text.isOpen(mark)) {
        const close = text.quoteAt(mark)?.close ?? this.#to;
        const isAll = close >= this.#to - 2;
        this.#add([isAll ? { from: mark + 1, to: close } : { from: mark, to: this.#end() }], cue, speaker, isAll);
        return;
      }
      if (text.isMark(mark, ':') || (text.isMark(mark, ',') && this.#opensReport(mark + 1))) {
        this.#addClause(mark + 1, cue, speaker);
        return;
      }
    }
    for (let at = from; at < mark; at++) {
      const frame = this.#frameOf(at);
      if (frame === 0 || (frames & frame) === 0 || text.is(at + 1, TIME)) continue;
      this.#add([{ from: at + 1, to: Math.min(mark, particle, this.#end()) }], { from: cue.from, to: cue.to }, speaker);
      return;
    }
    if ((frames & NAMES) === 0) return;
    let at = from;
    while (at < mark && (text.is(at, ADVERB | TIME) || (text.is(at, PREPOSITION) && text.is(at + 1, TIME)))) at++;
    if (at < mark) this.#add([{ from: at, to: Math.min(mark, particle, this.#end()) }], cue, speaker);
  }

  #addClause(from: number, cue: Range, speaker: Range): void {
    const text = this.#text;
    const quote = text.isOpen(from) ? text.quoteAt(from) : undefined;
    const isAll = quote !== undefined && quote.close >= this.#to - 2;
    this.#add([isAll ? { from: from + 1, to: quote.close } : { from, to: this.#end() }], cue, speaker, isAll);
  }

  #frameOf(at: number): number {
    const text = this.#text;
    for (const entry of text.lexicon.tables.words('prepositions of verbs')) {
      const [word, name = ''] = entry.split(':');
      if (word === text.lower(at)) return PREPOSITIONS.get(name) ?? 0;
    }
    return 0;
  }

  /** The next comma, colon, quotation or end. */
  #nextMark(from: number): number {
    const text = this.#text;
    for (let at = from; at < this.#to; at++) {
      if (text.isOpen(at) || /^[,:;–—]$/.test(text.lower(at))) return at;
      if (text.is(at, COORDINATOR) && this.#isCue(at + 1)) return at;
    }
    return this.#end();
  }

  #isCue(at: number): boolean {
    return this.#text.framesOf(at) !== 0 || splitVerbs(this.#text.lexicon.tables).has(this.#text.lower(at));
  }

  /** 'dass …', 'ob …', or a clause in the subjunctive: not a relative clause. */
  #opensReport(at: number): boolean {
    const text = this.#text;
    if (text.isOpen(at) || text.is(at, SUBORDINATOR)) return true;
    for (let i = at; i < this.#to && !text.isMark(i, ','); i++) {
      if (text.is(i, SUBJUNCTIVE | SUBJUNCTIVE_PAST)) return true;
    }
    return false;
  }

  #end(): number {
    const text = this.#text;
    let at = this.#to;
    while (at > this.#from + 1 && text.at(at - 1).kind === MARK && /^[.!?…]+$/.test(text.lower(at - 1))) at--;
    return at;
  }

  /** 'Laut X …', 'nach Angaben von X …': the rest of the sentence. */
  #readSource(from: number, to: number): void {
    const text = this.#text;
    const start = /^(?:von|vom|nach)$/.test(text.lower(to)) ? to + 1 : to;
    const speaker = germanPhrase(text, start, this.#to);
    if (speaker === null) return;
    this.#addAround(from, speaker.to, { from, to: start }, speaker);
  }

  /** 'X zufolge', 'den Angaben des X zufolge'. */
  #readBehind(at: number): void {
    const text = this.#text;
    let from = at - 1;
    while (from > this.#from && !isPause(text, from - 1) && at - from < LONGEST_SOURCE) {
      const phrase = germanPhrase(text, from - 1, at);
      if (phrase === null || phrase.to !== at) {
        if (text.isCapital(from - 1) || text.is(from - 1, SUBJECT)) break;
      }
      from--;
    }
    let speaker = germanPhrase(text, from, at);
    if (speaker === null) return;
    for (let i = speaker.from; i < speaker.to; i++) {
      if (this.#isIn('sources with of', i))
        speaker = germanPhrase(text, /^(?:von|vom)$/.test(text.lower(i + 1)) ? i + 2 : i + 1, at) ?? speaker;
    }
    this.#addAround(from, at + 1, { from: at, to: at + 1 }, speaker);
  }

  #addAround(from: number, to: number, cue: Range, speaker: Range): void {
    const text = this.#text;
    let end = from;
    while (end > this.#from && isPause(text, end - 1)) end--;
    let next = to;
    while (next < this.#to && isPause(text, next)) next++;
    this.#subject = speaker;
    this.#add(
      [
        { from: this.#from, to: end },
        { from: next, to: this.#end() },
      ],
      cue,
      speaker,
    );
  }

  /** '…, so X.' */
  #readSo(at: number): void {
    const text = this.#text;
    const speaker = germanPhrase(text, at + 1, this.#to);
    if (speaker === null || (!this.#isStop(speaker.to) && !isPause(text, speaker.to))) return;
    this.#readBefore(at - 1, { from: at, to: at + 1 }, speaker);
  }

  #isStop(at: number): boolean {
    return at >= this.#to || /^[.!?…]+$/.test(this.#text.lower(at)) || this.#text.is(at, PREPOSITION);
  }

  /** 'Sie habe mit allen gesprochen.': who spoke before goes on. */
  #readSubjunctive(): void {
    const text = this.#text;
    if (this.#before === null) return;
    for (let at = this.#from; at < this.#to; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) at = quote.close;
      else if (isPause(text, at)) return;
      else if (text.is(at, SUBJUNCTIVE) && !text.isCapital(at) && !text.is(at - 1, NEGATION | HAVE)) {
        // 'ich habe', 'wir …' are no subjunctive, nor is 'habe' before a plural.
        if (/^(?:ich|wir)$/.test(text.lower(at - 1)) || /^(?:ich|wir)$/.test(text.lower(at + 1))) return;
        this.#add([{ from: this.#from, to: this.#end() }], null, this.#before);
        return;
      }
    }
  }
}

/** Words of 'den Angaben des Ministeriums zufolge'. */
const LONGEST_SOURCE = 10;

const holds = (content: readonly Range[], at: number): boolean => content.some(({ from, to }) => from <= at && at < to);
