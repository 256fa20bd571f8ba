import { foldText } from '../../names/characters.ts';
import { OPENS_PAIR, type VoiceTables } from '../text/tables.ts';
import type { Form } from '../text/token.ts';
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

/** Bits a compound or an inflected form has from its last part; others belong to the word as it stands in the table. */
const INHERITED = ROLE | ORG | RESEARCH | STATE | BUSINESS | CIVIL | LOOSE | SPEAKS_FOR | STATE_ALONE;
/** 'Cuban-born', 'London-based'. */
export const COMPOUND_ADJECTIVE =
  /-(?:based|born|backed|trained|educated|speaking|led|run|owned|turned|old|raised|style|wide|\w{3,}ed|\w{3,}ing)$/;
/** 'Mayor-elect', 'ambassador-designate'. */
const NOT_YET = /-(?:elect|designate)$/;
/** Shorter parts are found at the end of too many words. */
const SHORTEST_ENDING = 4;
const SHORTEST_STEM = 3;

/** Looks words up. */
export class WordClasses {
  readonly #tables: VoiceTables;
  /** Ends of words, with their bits. */
  readonly #endings = new Map<string, number>();
  readonly #inflections: readonly string[];
  /** True where all nouns have capitals (German). */
  readonly capitalNouns: boolean;
  readonly grammar: Grammar;

  constructor(tables: VoiceTables) {
    this.#tables = tables;
    this.grammar = readGrammar(tables);
    this.#inflections = [...tables.words('inflections')].map(foldText);
    this.capitalNouns = tables.words('grammar').has('capital nouns');
    for (const ending of tables.words('endings')) this.#endings.set(ending, this.#exact(`-${ending}`));
  }

  /** Of a word in lower case; 0 where no table has it. */
  of(lower: string): number {
    const word = foldWord(lower);
    return this.#look(word, this.#exact(word));
  }

  /** The same of a spelling. */
  ofForm({ lower, folded }: Form): number {
    return this.#look(foldWord(lower), this.#tables.people[folded] as number);
  }

  /** True for the first word of a name of two words. */
  opensPair({ folded }: Form): boolean {
    return ((this.#tables.traits[folded] as number) & OPENS_PAIR) !== 0;
  }

  /** Of two words with a space between them, as a name. */
  pair(first: string, second: string): number {
    return this.#exact(`${foldWord(first)} ${foldText(second)}`);
  }

  #exact(word: string): number {
    return this.#tables.people[this.#tables.find(word)] as number;
  }

  #look(word: string, exact: number): number {
    let bits = exact;
    // 'Don't' is no name.
    if (word.endsWith("n't")) return OPENER;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && COMPOUND_ADJECTIVE.test(word)) return MODIFIER;
    // 'Mayor-elect': the office stands before the hyphen.
    if (hyphen > 0 && NOT_YET.test(word)) return bits | this.of(word.slice(0, hyphen));
    if ((bits & (ROLE | ORG)) === 0) bits |= this.#inflected(word);
    if (hyphen > 0 && (bits & INHERITED) === 0)
      bits |= this.of(word.slice(hyphen + 1)) & (INHERITED | PLURAL | UNNAMED | (this.capitalNouns ? 0 : TITLE));
    return bits & ROLE ? bits : bits | this.#ending(word);
  }

  #inflected(word: string): number {
    for (const inflection of this.#inflections) {
      if (!word.endsWith(inflection) || word.length - inflection.length < SHORTEST_STEM) continue;
      const bits = this.#ofStem(word.slice(0, -inflection.length), inflection);
      if (bits !== 0) return bits;
    }
    if (this.capitalNouns) return 0;
    if (word.endsWith('ies')) return asPlural(this.#exact(`${word.slice(0, -3)}y`) & INHERITED);
    return word.endsWith('men') ? asPlural(this.#exact(`${word.slice(0, -2)}an`) & INHERITED) : 0;
  }

  #ofStem(stem: string, inflection: string): number {
    const bits = this.#exact(stem) | this.#ending(stem);
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

const known = new WeakMap<VoiceTables, WordClasses>();

/** The classes of a language, made ready once for its tables. */
export function classesOf(tables: VoiceTables): WordClasses {
  let classes = known.get(tables);
  if (classes === undefined) {
    classes = new WordClasses(tables);
    known.set(tables, classes);
  }
  return classes;
}
