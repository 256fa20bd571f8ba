import type { VoiceTables } from '../text/tables.ts';

/** What a word of a closed class is; bits, since many are several things. */
export const DETERMINER = 1 << 0;
export const POSSESSIVE = 1 << 1;
export const SUBJECT = 1 << 2;
export const OBJECT = 1 << 3;
export const PREPOSITION = 1 << 4;
export const BE = 1 << 5;
export const HAVE = 1 << 6;
export const DO = 1 << 7;
export const MODAL = 1 << 8;
export const NEGATION = 1 << 9;
export const COORDINATOR = 1 << 10;
export const SUBORDINATOR = 1 << 11;
export const QUESTION = 1 << 12;
export const ADVERB = 1 << 13;
export const TIME = 1 << 14;
export const PLURAL = 1 << 15;
export const STARTER = 1 << 16;
export const TOLD = 1 << 17;
export const NOUN_LIKE = 1 << 18;
export const CUE_NOUN = 1 << 19;
export const CUE_ADJECTIVE = 1 << 20;
export const TIME_OPENER = 1 << 21;
export const SPEECH_NOUN = 1 << 22;
export const OTHER_VERB = 1 << 23;
/** The base form of a verb that ascribes. */
export const BASE_FORM = 1 << 24;
export const CLEAR = 1 << 25;
/** Nouns that an infinitive follows ('plan to'), and those with 'of', 'about', 'for', 'on'. */
export const WITH_PLAN = 1 << 26;
export const WITH_OBJECT = 1 << 27;

export const AUXILIARY = BE | HAVE | DO | MODAL;

/** Verb forms of reported speech. */
export const SUBJUNCTIVE = 1 << 28;
export const SUBJUNCTIVE_PAST = 1 << 29;

/** What may follow a verb that ascribes; bits. */
export const SAYS = 1 << 0;
export const QUOTES = 1 << 1;
export const THINKS = 1 << 2;
export const TELLS = 1 << 3;
export const NAMES = 1 << 4;
export const AS = 1 << 5;
export const CALLS = 1 << 6;
export const TO = 1 << 7;
export const URGES = 1 << 8;
export const WITH_OF = 1 << 9;
export const WITH_ABOUT = 1 << 10;
export const WITH_FOR = 1 << 11;
export const WITH_AGAINST = 1 << 12;
export const WITH_TO = 1 << 13;
export const WITH_ON = 1 << 14;
export const WITH_IN = 1 << 15;
export const WITH_WITH = 1 << 16;
export const WITH_AT = 1 << 17;
export const WITH_FROM = 1 << 18;
/** 'made it clear'. */
export const MAKES = 1 << 19;

/** The preposition of each frame that has one. */
export const PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['of', WITH_OF],
  ['about', WITH_ABOUT],
  ['for', WITH_FOR],
  ['against', WITH_AGAINST],
  ['to', WITH_TO],
  ['on', WITH_ON],
  ['in', WITH_IN],
  ['with', WITH_WITH],
  ['at', WITH_AT],
  ['from', WITH_FROM],
]);

/** Words by what they do in a clause. */
export interface Lexicon {
  /** True where sentences are read by the rules of German. */
  readonly isGerman: boolean;
  readonly tables: VoiceTables;
}

/** A verb of two words: the second, and what may follow it. */
export interface SplitVerb {
  readonly particle: string;
  readonly frames: number;
}

export const loadLexicon = (tables: VoiceTables): Lexicon => ({
  tables,
  isGerman: tables.words('rules').has('german'),
});
