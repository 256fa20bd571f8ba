/** The rules of English: who is said to have said, thought or wanted what, sentence by sentence. */
import { CAPITALS, LOWERCASE, MARK } from '../text/token.ts';
import type { ClauseText, Range } from './clause-text.ts';
import {
  AS_PHRASE,
  afterAdverbials,
  afterTold,
  CLAUSE,
  type ContentKind,
  contentEnd,
  OPENING,
  opensClause,
  PHRASE,
  withoutStop,
} from './content.ts';
import {
  ADVERB,
  AS,
  BE,
  CALLS,
  CLEAR,
  COORDINATOR,
  CUE_ADJECTIVE,
  CUE_NOUN,
  DETERMINER,
  MAKES,
  MODAL,
  NAMES,
  NEGATION,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PREPOSITIONS,
  QUESTION,
  QUOTES,
  SAYS,
  STARTER,
  SUBJECT,
  SUBORDINATOR,
  TELLS,
  THINKS,
  TIME,
  TO,
  URGES,
  WITH_OBJECT,
  WITH_PLAN,
} from './lexicon.ts';
import type { Intro, RawStatement } from './raw.ts';
import { phraseEndingAt, phraseFrom, SHARED, subjectBefore } from './subject.ts';
import { FINITE, INFINITIVE, isPossessive, PARTICIPLE, PASSIVE, type VerbGroup, verbGroup } from './verb-group.ts';

/** Between a noun that ascribes and what is ascribed. */
const NOUN_PREPOSITIONS = new Set(['of', 'for', 'about', 'over', 'against', 'on', 'to']);
/** Words of a place's name between commas. */
const PLACE_WORDS = 3;
/** Words of where and when between those who are told and what they are told. */
const LONGEST_WHERE = 20;
/** Words of a speaker before a verb that is in no table. */
const LONGEST_SPEAKER = 6;

/** Reads one sentence; statements in the order of their cues. */
export function readSentence(text: ClauseText, { from, to }: Range): SentenceReading {
  return new SentenceReader(text, { from: afterDateline(text, from, to), to }).read();
}

/** Words of a dateline, 'LINZ, Austria (APA) —'. */
const LONGEST_DATELINE = 10;

/** After the place and the dash a report begins with. */
function afterDateline(text: ClauseText, from: number, to: number): number {
  if (from > 0 || text.at(from).casing !== CAPITALS) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    if (/^(?:[—–-]|--)$/.test(text.lower(at)) && text.at(at).spaced) return at + 1;
    if (text.at(at).kind > MARK) return from;
  }
  return from;
}

export interface SentenceReading {
  readonly statements: readonly RawStatement[];
  /** Who the sentence is about, for a quotation that follows without a word on its speaker. */
  readonly subject: Range | null;
  /** The last verb that ascribes and its subject, for a quotation that follows a colon. */
  readonly intro: Intro | null;
}

class SentenceReader {
  readonly #text: ClauseText;
  readonly #from: number;
  readonly #to: number;
  readonly #statements: RawStatement[] = [];
  /** The subject of the last verb that had one. */
  #subject: Range | null = null;
  /** After the clause that opens the sentence before its main clause ('When …, '). */
  readonly #openingEnd: number;
  /** The verb whose clause is a relative one between commas; -1 where none is. */
  #relative = -1;
  #intro: Intro | null = null;

  constructor(text: ClauseText, { from, to }: Range) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#openingEnd = this.#isOpening() ? this.#firstComma() : from;
  }

  /** 'When …, ', 'As …, ': the sentence begins with a clause that is not its main one. */
  #isOpening(): boolean {
    const text = this.#text;
    return text.is(this.#from, SUBORDINATOR) && !text.is(this.#from, DETERMINER) && text.lower(this.#from) !== 'that';
  }

  #firstComma(): number {
    const text = this.#text;
    for (let at = this.#from; at < this.#to; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) at = quote.close;
      if (text.isMark(at, ',') || (quote !== undefined && text.isMark(at - 1, ','))) return at;
    }
    return this.#from;
  }

  /** How far what begins at `from` reaches, for a cue at `cue`. */
  #end(from: number, cue: number, kind: ContentKind): number {
    const isInside = cue < this.#openingEnd || this.#relative === cue;
    return contentEnd(this.#text, from, this.#to, isInside ? OPENING : kind);
  }

  read(): SentenceReading {
    const text = this.#text;
    for (let at = this.#from; at < this.#to; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) {
        at = Math.min(this.#to - 1, quote.close);
        continue;
      }
      if ((text.frames[at] ?? 0) !== 0) this.#readVerb(at);
      if (text.lower(at) === 'according' && text.lower(at + 1) === 'to') this.#readSource(at, at + 2);
      else if (text.is(at, CUE_NOUN)) this.#readNoun(at);
      else if (text.is(at, CUE_ADJECTIVE)) this.#readAdjective(at);
    }
    this.#readUnknownVerb();
    this.#readColon();
    return {
      statements: this.#statements.filter((statement) => !this.#isInside(statement)),
      subject: this.#mainSubject(this.#to),
      intro: this.#intro,
    };
  }

  /** True for what is said inside what somebody says: the outer speaker answers for it. */
  #isInside(statement: RawStatement): boolean {
    return this.#isQuoted((statement.cue ?? statement.content[0])?.from ?? 0, statement);
  }

  #isQuoted(at: number, but?: RawStatement): boolean {
    return this.#statements.some((outer) => {
      if (outer === but || !holds(outer.content, at)) return false;
      // '"…," said X, according to Y': X's own words are X's, that X said them is Y's.
      if (but?.direct && outer.cue !== null && this.#text.lower(outer.cue.from) === 'according') return false;
      // Where each holds the other, the later is the parenthesis that ends the sentence: '…, she said'.
      const cue = outer.cue?.from ?? -1;
      return !(but && cue < at && holds(but.content, cue));
    });
  }

  #add(content: readonly Range[], cue: Range | null, speaker: Range | null, direct = false): void {
    const whole = content.filter(({ from, to }) => to > from);
    if (whole.length > 0) this.#statements.push({ content: whole, cue, speaker, direct });
  }

  #readVerb(at: number): void {
    const text = this.#text;
    const group = verbGroup(text, at);
    if (group === null) return;
    if (group.form === PASSIVE) {
      this.#readPassive(group);
      return;
    }
    const subject = this.#subjectOf(group);
    if (subject === null && group.form === FINITE && this.#readInverted(group)) return;
    if (subject === null) return;
    if (group.form === INFINITIVE && !this.#isSpoken(group)) return;
    if (group.form !== INFINITIVE && !this.#isQuoted(group.from)) this.#subject = subject;
    this.#readContent(group, subject);
  }

  /** 'to say that …', 'to ask: "…"': of infinitives, only what is plainly said. */
  #isSpoken({ verb, to }: VerbGroup): boolean {
    const text = this.#text;
    return text.takes(verb, SAYS | QUOTES) && (text.lower(to) === 'that' || text.isMark(to, ':') || text.isOpen(to));
  }

  #subjectOf(group: VerbGroup): Range | null {
    const text = this.#text;
    if (group.form !== FINITE) {
      if (group.form === PARTICIPLE && group.from === this.#from) return null;
      return this.#subject ?? this.#mainSubject(group.from);
    }
    const found = subjectBefore(text, this.#from, group.from);
    if (/^(who|which)$/.test(text.lower(group.from - 1)) && text.isMark(group.from - 2, ','))
      this.#relative = group.from;
    if (found !== SHARED) return found;
    return this.#subject ?? this.#mainSubject(group.from);
  }

  /** The noun phrase the sentence begins with: the subject of its participles. */
  #mainSubject(before: number): Range | null {
    const text = this.#text;
    let at = this.#from;
    for (;;) {
      while (
        at < before &&
        (text.is(at, ADVERB | STARTER | COORDINATOR) || text.isMark(at, ',')) &&
        !isSubjectHere(text, at)
      )
        at++;
      if (at >= before || isSubjectHere(text, at)) break;
      if (!text.is(at, PREPOSITION | SUBORDINATOR) && !/(ing|[^e]ed)$/.test(text.lower(at))) break;
      if (text.isCapital(at) && !text.is(at, PREPOSITION | SUBORDINATOR) && at > this.#from) break;
      while (at < before && !text.isMark(at, ',')) at++;
      // 'Speaking in Linz, Upper Austria, she …'
      while (at < before && this.#isPlace(at + 1)) at = this.#commaAfter(at + 1);
    }
    return at < before ? phraseFrom(text, at, before) : null;
  }

  #commaAfter(from: number): number {
    let at = from;
    while (at < this.#to && !this.#text.isMark(at, ',')) at++;
    return at;
  }

  #isPlace(from: number): boolean {
    const text = this.#text;
    let at = from;
    while (at - from < PLACE_WORDS && text.isCapital(at) && !text.is(at, SUBJECT | DETERMINER)) at++;
    return at > from && text.isMark(at, ',');
  }

  /** '"…," said X', 'the law is bad, says X'. */
  #readInverted(group: VerbGroup): boolean {
    const text = this.#text;
    if (!text.takes(group.verb, SAYS | QUOTES) || group.from <= this.#from) return false;
    const before = group.from - 1;
    const isAfterQuote = text.isClose(before) || (text.isMark(before, ',') && text.isClose(before - 1));
    if (!isAfterQuote && !text.isMark(before, ',') && !text.isMark(before, '—') && !text.isMark(before, '?'))
      return false;
    const subject = phraseFrom(text, group.to, this.#to);
    if (subject === null) return false;
    this.#subject = subject;
    this.#parenthetical({ from: group.from, to: group.to }, group, subject, Math.max(group.to, subject.to));
    return true;
  }

  /** '"Well?" Ana Roe pressed.': after a quotation any verb will do. */
  #readUnknownVerb(): void {
    const text = this.#text;
    const quote = text.quoteAt(this.#from);
    if (quote === undefined || quote.open !== this.#from || !/^[,?!…—-]+$/.test(text.lower(quote.close - 1))) return;
    if (
      this.#statements.some(({ content }) =>
        content.some(({ from, to }) => from <= quote.open + 1 && to > quote.open + 1),
      )
    )
      return;
    const speaker = phraseFrom(text, quote.close + 1, this.#to);
    if (speaker === null || speaker.to - speaker.from > LONGEST_SPEAKER) return;
    const verb = speaker.to;
    if (
      !/ed$|s$/.test(text.lower(verb)) ||
      text.is(verb, BE | PREPOSITION | TIME) ||
      text.at(verb).casing !== LOWERCASE
    )
      return;
    const content: Range[] = [{ from: quote.open + 1, to: quote.close }];
    this.#add(content, { from: verb, to: verb + 1 }, speaker, true);
  }

  /** '… took it further: "…"', 'ANA ROE: "…"': what precedes the colon says who speaks. */
  #readColon(): void {
    const text = this.#text;
    const last = text.quoteAt(this.#lastWord());
    if (last === undefined || !text.isMark(last.open - 1, ':') || last.open - 1 <= this.#from) return;
    if (this.#statements.some(({ content }) => holds(content, last.open + 1))) return;
    const colon = last.open - 1;
    const name = this.#nameBefore(colon);
    const speaker = name ?? this.#intro?.speaker ?? this.#mainSubject(colon);
    const cue = name === null ? (this.#intro?.cue ?? null) : null;
    if (speaker !== null) this.#add([{ from: last.open + 1, to: Math.min(last.close, this.#to) }], cue, speaker, true);
  }

  #lastWord(): number {
    let at = this.#to - 1;
    while (at > this.#from && this.#text.at(at).kind === MARK) at--;
    return at;
  }

  /** The name that is all that precedes a colon, or all after a dash before it. */
  #nameBefore(colon: number): Range | null {
    const text = this.#text;
    let from = colon;
    while (from > this.#from && !/^[—–-]$/.test(text.lower(from - 1))) from--;
    let at = from;
    while (at < colon && (text.isCapital(at) || text.is(at, PREPOSITION) || text.isMark(at, '.'))) at++;
    if (text.isMark(at, '(')) while (at < colon) at++;
    return at === colon && text.isCapital(from) && !text.is(from, SUBJECT | STARTER | DETERMINER)
      ? { from, to: colon }
      : null;
  }

  #readContent(group: VerbGroup, subject: Range): void {
    const text = this.#text;
    const { verb } = group;
    const cue = { from: group.from, to: group.to };
    if (text.takes(verb, SAYS | QUOTES | TELLS) && !this.#isQuoted(group.from)) this.#intro = { cue, speaker: subject };
    let at = group.to;
    while (at < this.#to && text.is(at, NEGATION)) at++;
    if (text.takes(verb, TELLS)) {
      const told = afterTold(text, at, this.#to);
      if (told > at && this.#readTold(group, subject, cue, at, told)) return;
    }
    const clear = this.#afterClear(verb);
    if (clear > 0) {
      if (text.lower(clear) === 'that' || opensClause(text, clear, this.#to))
        this.#rightContent({ from: cue.from, to: clear }, subject, clear);
      return;
    }
    if (text.takes(verb, SAYS | QUOTES | THINKS) && this.#readClause(group, subject, cue, at)) return;
    if (this.#readInfinitive(verb, subject, cue, at)) return;
    if (this.#readPreposition(verb, subject, cue, at)) return;
    if (this.#readObject(group, subject, cue, at)) return;
  }

  /** After 'made it clear', 'make plain'; -1 where nothing is. */
  #afterClear(verb: number): number {
    const text = this.#text;
    if (!text.takes(verb, MAKES)) return -1;
    let at = verb + 1;
    while (text.lower(at) === 'it' || text.is(at, ADVERB)) at++;
    return text.is(at, CLEAR) ? at + 1 : -1;
  }

  #readTold(group: VerbGroup, subject: Range, cue: Range, from: number, told: number): boolean {
    const text = this.#text;
    if (group.form === FINITE && this.#isAfterQuote(subject)) return this.#readClause(group, subject, cue, told);
    const at = this.#afterWhere(afterAdverbials(text, told, this.#to));
    if (text.lower(at) === 'to' && text.takes(group.verb, URGES)) {
      this.#add([{ from, to: this.#end(at, cue.from, PHRASE) }], cue, subject);
      return true;
    }
    if (this.#isEnd(at) || text.isMark(at, ',')) {
      if (text.isOpen(at + 1) || this.#isLeftContent(subject)) return this.#readClause(group, subject, cue, at);
      return false;
    }
    if (text.is(at, PREPOSITION) && !text.is(at, SUBORDINATOR))
      return this.#readPreposition(group.verb, subject, cue, at);
    if (text.lower(group.verb) === 'promise' || text.lower(group.verb) === 'promised') return false;
    if (
      text.is(at, QUESTION | SUBORDINATOR) ||
      text.isMark(at, ':') ||
      text.isOpen(at) ||
      opensClause(text, at, this.#to)
    ) {
      if (
        at === told &&
        told - from > 2 &&
        !text.is(at, SUBORDINATOR | SUBJECT | DETERMINER) &&
        !text.isOpen(at) &&
        !text.isMark(at, ':')
      )
        return false;
      return this.#readClause(group, subject, cue, at);
    }
    return false;
  }

  /** 'told diners at a café in Linz, Upper Austria, that': before 'that', where only where and when stand before it. */
  #afterWhere(from: number): number {
    const text = this.#text;
    if (!text.is(from, PREPOSITION)) return from;
    for (let at = from; at < Math.min(this.#to, from + LONGEST_WHERE); at++) {
      if (text.lower(at) === 'that') return at;
      if (text.is(at, BE | MODAL | SUBJECT) && !isPossessive(text, at) && !text.is(at, DETERMINER)) return from;
      if (text.isOpen(at)) return from;
    }
    return from;
  }

  /** What follows a verb of saying: a quotation, a clause with or without 'that', or nothing: then it precedes it. */
  #readClause(group: VerbGroup, subject: Range, cue: Range, from: number): boolean {
    const text = this.#text;
    const at = afterAdverbials(text, from, this.#to);
    if (group.form !== FINITE && (this.#isEnd(at) || isComma(text, at))) {
      return text.isOpen(at + 1) && this.#rightContent(cue, subject, at + 1);
    }
    if (this.#isEnd(at)) return this.#isLeftContent(subject) && this.#parenthetical(cue, group, subject, at);
    if (isComma(text, at)) return this.#readAfterComma(group, subject, cue, at);
    if (group.form === FINITE && this.#isAfterQuote(subject) && text.lower(at) !== 'that')
      return this.#parenthetical(cue, group, subject, at);
    if (text.isMark(at, ':')) return this.#rightContent(cue, subject, at + 1);
    if (text.isOpen(at)) return this.#rightContent(cue, subject, at);
    if (text.lower(at) === 'that' && !this.#isObjectThat(at)) return this.#rightContent(cue, subject, at + 1);
    const isAdverbial = text.is(at, PREPOSITION | SUBORDINATOR | TIME) && !text.is(at, DETERMINER);
    if (isAdverbial && group.form === FINITE && this.#isLeftContent(subject) && !this.#isOpeningOnly(subject)) {
      return this.#parenthetical(cue, group, subject, at);
    }
    if (text.lower(at) === 'as' || text.lower(at) === 'to') return false;
    if (text.is(at, QUESTION)) return this.#rightContent(cue, subject, at);
    return this.#takesClause(group.verb, at) && this.#rightContent(cue, subject, at);
  }

  #readAfterComma(group: VerbGroup, subject: Range, cue: Range, comma: number): boolean {
    const text = this.#text;
    const isSaid = this.#isLeftContent(subject) && !(text.isOpen(comma + 1) && this.#isOpeningOnly(subject));
    if (isSaid) return this.#parenthetical(cue, group, subject, comma);
    if (text.lower(subject.from - 1) === 'as' && subject.from - 1 === this.#from) {
      this.#add([{ from: comma + 1, to: contentEnd(text, comma + 1, this.#to, CLAUSE) }], cue, subject);
      return true;
    }
    if (text.isOpen(comma + 1)) return this.#rightContent(cue, subject, comma + 1);
    return text.lower(comma + 1) === 'that' && this.#rightContent(cue, subject, comma + 2);
  }

  /** Whether a clause without 'that' may follow this verb, and does. */
  #takesClause(verb: number, at: number): boolean {
    const text = this.#text;
    if (!text.takes(verb, SAYS) && !(text.takes(verb, THINKS) && this.#hasVerb(at))) return false;
    return opensClause(text, at, this.#to) || text.lower(at) === 'in';
  }

  #isObjectThat(at: number): boolean {
    return this.#isEnd(at + 1) || this.#text.isMark(at + 1, ',');
  }

  #hasVerb(from: number): boolean {
    const text = this.#text;
    for (let at = from; at < this.#to; at++) {
      if (text.isMark(at, ',') || text.isMark(at, ';')) return false;
      if (text.is(at, BE | MODAL) && !isPossessive(text, at)) return true;
      if (text.is(at, SUBJECT) && !text.is(at, DETERMINER)) return true;
    }
    return false;
  }

  #isEnd(at: number): boolean {
    return at >= this.#to || /^[.!?…;]+$|^\.\.\.$/.test(this.#text.lower(at)) || this.#text.isMark(at, ')');
  }

  /** '"It holds," she': a quotation, whole and closed by a comma, is what the verb after it says. */
  #isAfterQuote(subject: Range): boolean {
    const text = this.#text;
    const before = subject.from - 1;
    const quote = text.isClose(before) ? text.quoteAt(before) : undefined;
    return quote !== undefined && this.#isAll(quote.open) && /^[,?!…—-]+$/.test(text.lower(before - 1));
  }

  /** True where what is before the subject may be what is said: a quotation or a clause, and a comma. */
  #isLeftContent(subject: Range): boolean {
    const text = this.#text;
    const before = subject.from - 1;
    if (before <= this.#from) return false;
    if (text.isClose(before)) return true;
    if (
      !text.isMark(before, ',') &&
      !text.isMark(before, '—') &&
      !text.isMark(before, '--') &&
      !text.isMark(before, '–')
    ) {
      return text.lower(before) === '?' || text.lower(before) === '!';
    }
    return before - this.#from >= 3 || text.isClose(before - 1);
  }

  /** 'When the dam broke, she': what precedes the subject is an adverbial clause or phrase, up to its comma. */
  #isOpeningOnly(subject: Range): boolean {
    const text = this.#text;
    const { lower } = text.at(this.#from);
    const opens = text.is(this.#from, SUBORDINATOR | PREPOSITION | STARTER) || /(ing|ed)$/.test(lower);
    if (!opens || text.is(this.#from, DETERMINER)) return false;
    for (let at = this.#from; at < subject.from - 1; at++) if (text.isMark(at, ',') || text.isClose(at)) return false;
    return true;
  }

  #rightContent(cue: Range, subject: Range | null, from: number): boolean {
    const text = this.#text;
    let at = from;
    while (at < this.#to && text.isMark(at, ',')) at++;
    if (at >= this.#to) return false;
    const quote = text.isOpen(at) ? text.quoteAt(at) : undefined;
    if (quote?.open === at) {
      const after = Math.min(this.#to, quote.close + 1);
      if (
        this.#isEnd(after) ||
        text.isMark(quote.close - 1, '.') ||
        text.isMark(after, ',') ||
        text.is(after, SUBORDINATOR)
      ) {
        this.#add([{ from: at + 1, to: quote.close }], cue, subject, true);
        return true;
      }
    }
    this.#add([{ from: at, to: this.#end(at, cue.from, CLAUSE) }], cue, subject);
    return true;
  }

  /** 'The law, she said, is bad': what precedes and what follows. `after` is behind the subject and its verb. */
  #parenthetical(cue: Range, group: VerbGroup, subject: Range, after: number): boolean {
    const text = this.#text;
    const inner = Math.min(subject.from, group.from);
    if (!text.takes(group.verb, SAYS | QUOTES) && (group.from < group.verb || !text.takes(group.verb, THINKS)))
      return false;
    let leftEnd = inner;
    while (leftEnd > this.#from && text.at(leftEnd - 1).kind === 2 && /^[,—–-]+$/.test(text.lower(leftEnd - 1)))
      leftEnd--;
    if (leftEnd <= this.#from) return false;
    const closing = text.isClose(leftEnd - 1) ? text.quoteAt(leftEnd - 1) : undefined;
    const quoteIsAll = closing !== undefined && this.#isAll(closing.open);
    const left: Range = quoteIsAll
      ? { from: closing.open + 1, to: closing.close }
      : { from: this.#contentStart(leftEnd), to: leftEnd };
    const next = this.#afterParenthetical(after, subject.from > group.from);
    const content = [left];
    if (next < this.#to) {
      const quote = text.isOpen(next) ? text.quoteAt(next) : undefined;
      if (quote !== undefined && quote.open === next)
        content.push({ from: next + 1, to: Math.min(quote.close, this.#to) });
      else if (!quoteIsAll) content.push({ from: next, to: contentEnd(text, next, this.#to, CLAUSE) });
    }
    this.#add(content, cue, subject, quoteIsAll);
    return true;
  }

  /** True where nothing but the quotation precedes in the sentence. */
  #isAll(open: number): boolean {
    if (this.#text.isMark(open - 1, ':')) return true;
    return open <= this.#from || (open - this.#from <= 1 && !this.#text.isWord(this.#from));
  }

  #contentStart(end: number): number {
    const text = this.#text;
    let from = this.#from;
    if (/^(but|and)$/.test(text.lower(from)) && end - from > 3) from++;
    return from;
  }

  /** Where the content goes on after 'she said,' — the sentence's end where it does not. */
  #afterParenthetical(from: number, isInverted: boolean): number {
    const text = this.#text;
    for (let at = from; at < this.#to; at++) {
      if (text.isOpen(at)) return text.isMark(at - 1, ',') || text.isMark(at - 1, ':') || at === from ? at : this.#to;
      if (text.isMark(at, ':') && isInverted) return at + 1;
      if (text.isMark(at, ',') || text.isMark(at, '—')) {
        if (text.isOpen(at + 1)) return at + 1;
        if (at === from && text.isMark(at, ',') && !isInverted) return this.#isSaying(at + 1) ? this.#to : at + 1;
      }
    }
    return this.#to;
  }

  #isSaying(at: number): boolean {
    const text = this.#text;
    return text.lower(at).endsWith('ing') || text.is(at, SUBORDINATOR | PREPOSITION) || text.lower(at) === 'according';
  }

  #readInfinitive(verb: number, subject: Range, cue: Range, from: number): boolean {
    const text = this.#text;
    if (text.lower(from) === 'to' && text.takes(verb, TO) && text.isWord(from + 1) && !text.is(from + 1, DETERMINER)) {
      this.#add([{ from, to: this.#end(from, cue.from, PHRASE) }], cue, subject);
      return true;
    }
    if (!text.takes(verb, URGES)) return false;
    const object = afterTold(text, from, this.#to);
    if (object === from || text.lower(object) !== 'to') return false;
    this.#add([{ from, to: this.#end(object, cue.from, PHRASE) }], cue, subject);
    return true;
  }

  #readPreposition(verb: number, subject: Range, cue: Range, from: number): boolean {
    const text = this.#text;
    const at = afterAdverbsOnly(text, from, this.#to);
    const frame = PREPOSITIONS.get(text.lower(at));
    if (frame === undefined || !text.takes(verb, frame) || this.#isEnd(at + 1) || text.is(at + 1, TIME)) return false;
    this.#add([{ from: at + 1, to: this.#end(at + 1, cue.from, PHRASE) }], { from: cue.from, to: at + 1 }, subject);
    return true;
  }

  #readObject({ verb }: VerbGroup, subject: Range, cue: Range, from: number): boolean {
    const text = this.#text;
    if (!text.takes(verb, NAMES | AS | CALLS)) return false;
    if (!text.takes(verb, NAMES | CALLS) && !this.#has('as', from + 1)) return false;
    // 'which he described as …': what is described stands before.
    if (text.lower(from) === 'as' && text.takes(verb, AS)) {
      this.#add(
        [{ from: from + 1, to: this.#end(from + 1, cue.from, PHRASE) }],
        { from: cue.from, to: from + 1 },
        subject,
      );
      return true;
    }
    if (this.#isEnd(from) || text.isMark(from, ',')) return false;
    if (text.is(from, PREPOSITION | SUBORDINATOR) && !text.is(from, DETERMINER)) return false;
    if (text.lower(from) === 'to') return false;
    const kind = text.takes(verb, AS) ? AS_PHRASE : PHRASE;
    this.#add([{ from, to: this.#end(from, cue.from, kind) }], cue, subject);
    return true;
  }

  #has(word: string, from: number): boolean {
    for (let at = from; at < this.#to; at++) if (this.#text.lower(at) === word) return true;
    return false;
  }

  /** 'was told by X that', 'is expected to'. */
  #readPassive(group: VerbGroup): void {
    const text = this.#text;
    const { verb } = group;
    const cue = { from: group.from, to: group.to };
    let at = group.to;
    let speaker: Range | null = null;
    if (text.lower(at) === 'by') {
      speaker = phraseFrom(text, at + 1, this.#to);
      if (speaker === null) return;
      at = speaker.to;
    }
    if (text.lower(at) === 'that' && text.takes(verb, SAYS | THINKS | TELLS | QUOTES))
      this.#rightContent(cue, speaker, at + 1);
    else if (text.lower(at) === 'to' && text.takes(verb, SAYS | THINKS | URGES | TO)) {
      this.#add([{ from: at, to: this.#end(at, cue.from, PHRASE) }], cue, speaker);
    } else if (speaker !== null && text.takes(verb, NAMES | AS | CALLS)) {
      const subject = subjectBefore(text, this.#from, group.from);
      if (subject !== null && subject !== SHARED) this.#add([subject], cue, speaker);
    }
  }

  /** 'according to X', with what precedes or follows. */
  #readSource(from: number, to: number): void {
    const text = this.#text;
    const speaker = phraseFrom(text, to, this.#to);
    if (speaker === null) return;
    const cue = { from, to };
    let after = speaker.to;
    while (after < this.#to && !text.isMark(after, ',') && !this.#isEnd(after) && !text.isOpen(after)) after++;
    const content: Range[] = [];
    let leftEnd = from;
    while (leftEnd > this.#from && text.isMark(leftEnd - 1, ',')) leftEnd--;
    if (leftEnd > this.#from) content.push({ from: this.#contentStart(leftEnd), to: leftEnd });
    const opensSentence = leftEnd - this.#from <= 1;
    if (
      !opensSentence &&
      text.isMark(after, ',') &&
      !text.is(after + 1, DETERMINER | SUBORDINATOR) &&
      after + 1 < this.#to
    ) {
      content.push({ from: after + 1, to: contentEnd(text, after + 1, this.#to, CLAUSE) });
    }
    if (opensSentence && after < this.#to) {
      content.length = 0;
      content.push({ from: after + 1, to: withoutStop(text, after + 1, this.#to) });
    }
    this.#add(content, cue, speaker);
  }

  /** "X's claim that …", 'the claim by X that …', "their plan to …". */
  #readNoun(at: number): void {
    const text = this.#text;
    if (verbGroup(text, at) !== null && (text.frames[at] ?? 0) !== 0 && !text.is(at - 1, POSSESSIVE)) return;
    let owner: Range | null = null;
    let i = at - 1;
    while (i > this.#from && text.isWord(i) && !text.is(i, POSSESSIVE | PREPOSITION | BE | SUBORDINATOR) && at - i < 4)
      i--;
    if (isPossessive(text, i) && i >= this.#from) {
      owner = /^['’]s?$/.test(text.lower(i)) ? phraseEndingAt(text, this.#from, i - 1) : { from: i, to: i + 1 };
    } else if (text.lower(at + 1) === 'by' || text.lower(at + 1) === 'from') owner = phraseFrom(text, at + 2, this.#to);
    if (owner === null) return;
    const after = owner.from > at ? owner.to : at + 1;
    const word = text.lower(after);
    if (
      word === 'that' ||
      (word === 'to' && text.is(at, WITH_PLAN)) ||
      (word !== 'to' && NOUN_PREPOSITIONS.has(word) && text.is(at, WITH_OBJECT))
    ) {
      const from = word === 'to' ? after : after + 1;
      this.#add(
        [{ from, to: this.#end(from, at, word === 'that' ? CLAUSE : PHRASE) }],
        { from: at, to: at + 1 },
        owner,
      );
    }
  }

  /** 'is sure that …', 'was worried about …'. */
  #readAdjective(at: number): void {
    const text = this.#text;
    let i = at - 1;
    while (i > this.#from && text.is(i, ADVERB | NEGATION)) i--;
    if (!text.is(i, BE) || isPossessive(text, i)) return;
    const group = { from: i, verb: i, to: at + 1, form: FINITE } as const;
    let start = i;
    while (start > this.#from && text.is(start - 1, BE | MODAL | ADVERB | NEGATION)) start--;
    const subject = subjectBefore(text, this.#from, start);
    const speaker = subject === SHARED ? this.#subject : subject;
    if (speaker === null || text.is(speaker.from, OBJECT)) return;
    const word = text.lower(at + 1);
    if (word !== 'that' && word !== 'to' && word !== 'about' && word !== 'of' && word !== 'for') return;
    const from = word === 'to' ? at + 1 : at + 2;
    this.#add(
      [{ from, to: this.#end(from, start, word === 'that' ? CLAUSE : PHRASE) }],
      { from: start, to: group.to },
      speaker,
    );
  }
}

const holds = (content: readonly Range[], at: number): boolean => content.some(({ from, to }) => from <= at && at < to);

const isSubjectHere = (text: ClauseText, at: number): boolean =>
  text.is(at, DETERMINER | SUBJECT) && !text.is(at, SUBORDINATOR);

const isComma = (text: ClauseText, at: number): boolean =>
  text.isMark(at, ',') || text.isMark(at, '—') || text.isMark(at, '--') || text.isMark(at, '–');

function afterAdverbsOnly(text: ClauseText, from: number, end: number): number {
  let at = from;
  while (at < end && text.is(at, ADVERB) && !text.is(at, PREPOSITION | DETERMINER)) at++;
  return at;
}
