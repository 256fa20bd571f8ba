import { foldText } from '../../names/characters.ts';
import { finish, type Steps } from '../steps.ts';
import type { VoiceTables } from '../text/tables.ts';
import { foldWord } from './fold-word.ts';
import { type Grammar, readGrammar } from './grammar.ts';

/** What a word may be, told by the tables: bits, since many words are several things. */
export const EXPERT = 1;
export const OFFICIAL = 1 << 1;
export const OTHER = 1 << 2;
/** A role that any sort of body has: 'director', 'spokeswoman'. */
export const OPEN_ROLE = 1 << 3;
export const KIN = 1 << 4;
export const ROLE = EXPERT | OFFICIAL | OTHER | OPEN_ROLE | KIN;
/** 'Mr', which says nothing of what somebody does. */
export const HONORIFIC = 1 << 5;
/** A role that gives way to a fuller one: 'Dr', 'Gen'. */
export const TITLE = 1 << 6;
export const GIVEN = 1 << 7;
export const PLACE = 1 << 8;
export const PLACE_HEAD = 1 << 9;
/** The head of a body's name, or the common noun for one. */
export const ORG = 1 << 10;
/** A body's name by itself. */
export const BODY = 1 << 11;
export const RESEARCH = 1 << 12;
export const STATE = 1 << 13;
export const BUSINESS = 1 << 14;
export const CIVIL = 1 << 15;
export const DEMONYM = 1 << 16;
/** A word no role goes across, and which may open a sentence. */
export const OPENER = 1 << 17;
/** Part of names of events, days and things. */
export const NOT_NAME = 1 << 18;
/** What may follow 'of' or 'for' in a role before a name. */
export const OFFICE = 1 << 19;
/** A noun or adjective before the head of a role. */
export const TOPIC = 1 << 20;
export const MODIFIER = 1 << 21;
export const JOINT = 1 << 22;
export const NAME_END = 1 << 23;
/** A surname that stands first. */
export const FAMILY = 1 << 24;
export const UNNAMED = 1 << 25;
export const ROLE_VERB = 1 << 26;
export const EXPERT_VERB = 1 << 27;
/** A plural of a role. */
export const PLURAL = 1 << 28;
/** A role that things and bodies are called as well: 'maker', 'leader'. */
export const LOOSE = 1 << 29;
/** An office of state where no body is named: 'president'. */
export const STATE_ALONE = 1 << 30;
/** Who speaks for somebody else: at an institute, no expert. */
export const SPEAKS_FOR = 1 << 31;

/** Sections of the tables, and the bits their words get. */
const SECTIONS: readonly (readonly [section: string, bits: number])[] = [
  ['roles expert', EXPERT],
  ['roles official', OFFICIAL],
  ['roles other', OTHER],
  ['roles open', OPEN_ROLE],
  ['roles of bodies', LOOSE],
  ['kin', KIN],
  ['honorifics', HONORIFIC],
  ['titles', TITLE],
  ['given names', GIVEN],
  ['surnames first', FAMILY],
  ['places', PLACE],
  ['place heads', PLACE_HEAD],
  ['organisations', ORG],
  ['bodies', BODY],
  ['signs of research', RESEARCH],
  ['signs of state', STATE],
  ['signs of business', BUSINESS],
  ['signs of civil society', CIVIL],
  ['demonyms', DEMONYM],
  ['openers', OPENER],
  ['not names', NOT_NAME],
  ['offices', OFFICE],
  ['topics', TOPIC],
  ['modifiers', MODIFIER],
  ['name joints', JOINT],
  ['name ends', NAME_END],
  ['unnamed', UNNAMED],
  ['role verbs', ROLE_VERB],
  ['role verbs of experts', ROLE_VERB | EXPERT_VERB],
  ['roles of state by themselves', STATE_ALONE],
  ['roles of speaking for others', SPEAKS_FOR],
];

/** Bits a compound or an inflected form has from its last part; others belong to the word as it stands in the table. */
const INHERITED = ROLE | ORG | RESEARCH | STATE | BUSINESS | CIVIL | LOOSE | SPEAKS_FOR | STATE_ALONE;
/** 'Don't' is no name. */
const NEGATED = /n't$/;
/** 'Cuban-born', 'London-based'. */
export const COMPOUND_ADJECTIVE =
  /-(?:based|born|backed|trained|educated|speaking|led|run|owned|turned|old|raised|style|wide|\w{3,}ed|\w{3,}ing)$/;
/** Shorter parts are found at the end of too many words. */
const SHORTEST_ENDING = 4;
const SHORTEST_STEM = 3;
/** A fifth of a millisecond's work in code that has not run before. */
const WORDS_A_STEP = 200;
/** Words kept; a page has fewer, a hostile one may have any number. */
const MOST_WORDS = 20_000;

/** Looks words up; answers are kept, since pages repeat their words. */
export class WordClasses {
  readonly #exact = new Map<string, number>();
  readonly #firsts = new Set<string>();
  readonly #endings = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  readonly #inflections: readonly string[];
  /** True where all nouns have capitals (German). */
  readonly capitalNouns: boolean;
  readonly grammar: Grammar;

  constructor(tables: VoiceTables) {
    this.grammar = readGrammar(tables);
    this.#inflections = [...tables.words('inflections')].map(foldText);
    this.capitalNouns = tables.words('grammar').has('capital nouns');
  }

  /** What its constructor leaves to do: thousands of words. */
  *load(tables: VoiceTables): Steps<void> {
    for (const [section, bits] of SECTIONS) {
      for (const [i, entry] of tables.list(section).entries()) {
        const word = foldText(entry);
        add(this.#exact, word, bits);
        const space = word.indexOf(' ');
        if (space > 0) this.#firsts.add(word.slice(0, space));
        if (i % WORDS_A_STEP === 0) yield;
      }
      for (const entry of tables.list(`${section}, endings`)) add(this.#endings, foldText(entry), bits);
    }
  }

  /** Of a word in lower case; 0 where no table has it. */
  of(lower: string): number {
    let bits = this.#seen.get(lower);
    if (bits === undefined) {
      bits = this.#look(foldWord(lower));
      if (this.#seen.size >= MOST_WORDS) this.#seen.clear();
      this.#seen.set(lower, bits);
    }
    return bits;
  }

  /** True for the first word of a name of two words. */
  opensPair(lower: string): boolean {
    return this.#firsts.has(foldWord(lower));
  }

  /** Of two words with a space between them, as a name. */
  pair(first: string, second: string): number {
    return this.#exact.get(`${foldWord(first)} ${foldText(second)}`) ?? 0;
  }

  #look(word: string): number {
    let bits = this.#exact.get(word) ?? 0;
    if (NEGATED.test(word)) return OPENER;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && COMPOUND_ADJECTIVE.test(word)) return MODIFIER;
    if ((bits & (ROLE | ORG)) === 0) bits |= this.#inflected(word);
    if (hyphen > 0 && (bits & INHERITED) === 0)
      bits |= this.of(word.slice(hyphen + 1)) & (INHERITED | PLURAL | UNNAMED | (this.capitalNouns ? 0 : TITLE));
    return bits & ROLE ? bits : bits | this.#ending(word);
  }

  #inflected(word: string): number {
    for (const inflection of this.#inflections) {
      if (word.length - inflection.length < SHORTEST_STEM || !word.endsWith(inflection)) continue;
      const bits = this.#ofStem(word.slice(0, -inflection.length), inflection);
      if (bits !== 0) return bits;
    }
    if (this.capitalNouns) return 0;
    const singular = word.replace(/ies$/, 'y').replace(/men$/, 'man');
    return singular === word ? 0 : asPlural((this.#exact.get(singular) ?? 0) & INHERITED);
  }

  #ofStem(stem: string, inflection: string): number {
    const bits = (this.#exact.get(stem) ?? 0) | this.#ending(stem);
    if (this.capitalNouns) return inflection === 's' && (bits & PLACE) !== 0 ? PLACE : bits & INHERITED;
    return (bits & INHERITED) === 0 ? bits & (DEMONYM | NOT_NAME) : asPlural(bits & INHERITED);
  }

  /** Signs and heads of all endings; the role of the longest ('Bürgermeister' is no 'Meister'). */
  #ending(word: string): number {
    if (this.#endings.size === 0) return 0;
    let all = 0;
    for (let at = 0; word.length - at >= SHORTEST_ENDING; at++) {
      const bits = this.#endings.get(word.slice(at)) ?? 0;
      all |= (all & ROLE) === 0 ? bits : bits & ~ROLE;
    }
    return all;
  }
}

const asPlural = (bits: number): number => (bits & ROLE ? bits | PLURAL : bits);

function add(map: Map<string, number>, word: string, bits: number): void {
  map.set(word, (map.get(word) ?? 0) | bits);
}

const known = new WeakMap<VoiceTables, WordClasses>();

/** Makes the classes of a language ready, once for its tables. */
export function* loadClasses(tables: VoiceTables): Steps<WordClasses> {
  const classes = new WordClasses(tables);
  yield* classes.load(tables);
  known.set(tables, classes);
  return classes;
}

export const classesOf = (tables: VoiceTables): WordClasses => known.get(tables) ?? finish(loadClasses(tables));
