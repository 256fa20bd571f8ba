/** One sentence of English: its bounds, its subject, and the statements found in it. */
import { endsInEd, isOnly } from '../../text/spelling.ts';
import type { ClauseText, Range } from '../clause-text.ts';
import { type ContentKind, contentEnd, OPENING } from '../content.ts';
import { ADVERB, COORDINATOR, DETERMINER, PREPOSITION, STARTER, SUBJECT, SUBORDINATOR } from '../lexicon.ts';
import type { Intro, RawStatement, SentenceReading } from '../raw.ts';
import { phraseFrom } from '../subject.ts';

/** Words of a place's name between commas. */
const PLACE_WORDS = 3;

/** A sentence while it is read: what was found so far, and what its parts may be. */
export class Sentence {
  readonly text: ClauseText;
  readonly from: number;
  readonly to: number;
  readonly statements: RawStatement[] = [];
  /** The subject of the last verb that had one. */
  subject: Range | null = null;
  /** After the clause that opens the sentence before its main clause ('When …, '). */
  readonly openingEnd: number;
  /** The verb whose clause is a relative one between commas; -1 where none is. */
  relative = -1;
  intro: Intro | null = null;

  constructor(text: ClauseText, { from, to }: Range) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.openingEnd = this.#isOpening() ? this.#firstComma() : from;
  }

  /** What was read of it. */
  reading(): SentenceReading {
    return {
      statements: this.statements.filter((statement) => !this.#isInside(statement)),
      subject: this.mainSubject(this.to),
      intro: this.intro,
    };
  }

  /** 'When …, ', 'As …, ': the sentence begins with a clause that is not its main one. */
  #isOpening(): boolean {
    const text = this.text;
    return text.is(this.from, SUBORDINATOR) && !text.is(this.from, DETERMINER) && text.lower(this.from) !== 'that';
  }

  #firstComma(): number {
    const text = this.text;
    for (let at = this.from; at < this.to; at++) {
      const quote = text.quoteAt(at);
      if (quote !== undefined) at = quote.close;
      if (text.isMark(at, ',') || (quote !== undefined && text.isMark(at - 1, ','))) return at;
    }
    return this.from;
  }

  /** How far what begins at `from` reaches, for a cue at `cue`. */
  end(from: number, cue: number, kind: ContentKind): number {
    const isInside = cue < this.openingEnd || this.relative === cue;
    return contentEnd(this.text, from, this.to, isInside ? OPENING : kind);
  }

  /** True for what is said inside what somebody says: the outer speaker answers for it. */
  #isInside(statement: RawStatement): boolean {
    return this.isQuoted((statement.cue ?? statement.content[0])?.from ?? 0, statement);
  }

  isQuoted(at: number, but?: RawStatement): boolean {
    return this.statements.some((outer) => {
      if (outer === but || !holds(outer.content, at)) return false;
      // '"…," said X, according to Y': X's own words are X's, that X said them is Y's.
      if (but?.direct && outer.cue !== null && this.text.lower(outer.cue.from) === 'according') return false;
      // Where each holds the other, the later is the parenthesis that ends the sentence: '…, she said'.
      const cue = outer.cue?.from ?? -1;
      return !(but && cue < at && holds(but.content, cue));
    });
  }

  add(content: readonly Range[], cue: Range | null, speaker: Range | null, direct = false): void {
    const whole = content.filter(({ from, to }) => to > from);
    if (whole.length > 0) this.statements.push({ content: whole, cue, speaker, direct });
  }

  /** The noun phrase the sentence begins with: the subject of its participles. */
  mainSubject(before: number): Range | null {
    const text = this.text;
    let at = this.from;
    for (;;) {
      while (
        at < before &&
        (text.is(at, ADVERB | STARTER | COORDINATOR) || text.isMark(at, ',')) &&
        !isSubjectHere(text, at)
      )
        at++;
      if (at >= before || isSubjectHere(text, at)) break;
      if (!text.is(at, PREPOSITION | SUBORDINATOR) && !text.lower(at).endsWith('ing') && !endsInEd(text.lower(at)))
        break;
      if (text.isCapital(at) && !text.is(at, PREPOSITION | SUBORDINATOR) && at > this.from) break;
      while (at < before && !text.isMark(at, ',')) at++;
      // 'Speaking in Linz, Upper Austria, she …'
      while (at < before && this.#isPlace(at + 1)) at = this.#commaAfter(at + 1);
    }
    return at < before ? phraseFrom(text, at, before) : null;
  }

  #commaAfter(from: number): number {
    let at = from;
    while (at < this.to && !this.text.isMark(at, ',')) at++;
    return at;
  }

  #isPlace(from: number): boolean {
    const text = this.text;
    let at = from;
    while (at - from < PLACE_WORDS && text.isCapital(at) && !text.is(at, SUBJECT | DETERMINER)) at++;
    return at > from && text.isMark(at, ',');
  }

  isEnd(at: number): boolean {
    return at >= this.to || isOnly(this.text.lower(at), '.!?…;') || this.text.isMark(at, ')');
  }

  /** '"It holds," she': a quotation, whole and closed by a comma, is what the verb after it says. */
  isAfterQuote(subject: Range): boolean {
    const text = this.text;
    const before = subject.from - 1;
    const quote = text.isClose(before) ? text.quoteAt(before) : undefined;
    return quote !== undefined && this.isAll(quote.open) && isOnly(text.lower(before - 1), ',?!…—-');
  }

  /** True where what is before the subject may be what is said: a quotation or a clause, and a comma. */
  isLeftContent(subject: Range): boolean {
    const text = this.text;
    const before = subject.from - 1;
    if (before <= this.from) return false;
    if (text.isClose(before)) return true;
    if (
      !text.isMark(before, ',') &&
      !text.isMark(before, '—') &&
      !text.isMark(before, '--') &&
      !text.isMark(before, '–')
    ) {
      return text.lower(before) === '?' || text.lower(before) === '!';
    }
    return before - this.from >= 3 || text.isClose(before - 1);
  }

  /** 'When the dam broke, she': what precedes the subject is an adverbial clause or phrase, up to its comma. */
  isOpeningOnly(subject: Range): boolean {
    const text = this.text;
    const { lower } = text.at(this.from);
    const opens =
      text.is(this.from, SUBORDINATOR | PREPOSITION | STARTER) || lower.endsWith('ing') || lower.endsWith('ed');
    if (!opens || text.is(this.from, DETERMINER)) return false;
    for (let at = this.from; at < subject.from - 1; at++) if (text.isMark(at, ',') || text.isClose(at)) return false;
    return true;
  }

  /** True where nothing but the quotation precedes in the sentence. */
  isAll(open: number): boolean {
    if (this.text.isMark(open - 1, ':')) return true;
    return open <= this.from || (open - this.from <= 1 && !this.text.isWord(this.from));
  }

  contentStart(end: number): number {
    const text = this.text;
    let from = this.from;
    if ((text.lower(from) === 'but' || text.lower(from) === 'and') && end - from > 3) from++;
    return from;
  }
}

export const holds = (content: readonly Range[], at: number): boolean =>
  content.some(({ from, to }) => from <= at && at < to);

const isSubjectHere = (text: ClauseText, at: number): boolean =>
  text.is(at, DETERMINER | SUBJECT) && !text.is(at, SUBORDINATOR);
