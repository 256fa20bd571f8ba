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

const CLASSES: readonly (readonly [section: string, bit: number])[] = [
  ['determiners', DETERMINER],
  ['possessives', POSSESSIVE],
  ['subject pronouns', SUBJECT],
  ['object pronouns', OBJECT],
  ['prepositions', PREPOSITION],
  ['be', BE],
  ['have', HAVE],
  ['do', DO],
  ['modals', MODAL],
  ['negations', NEGATION],
  ['coordinators', COORDINATOR],
  ['subordinators', SUBORDINATOR],
  ['question words', QUESTION],
  ['adverbs', ADVERB],
  ['time', TIME],
  ['plural nouns', PLURAL],
  ['sentence starters', STARTER],
  ['tellers', TOLD],
  ['noun-like verbs', NOUN_LIKE],
  ['noun cues', CUE_NOUN],
  ['adjective cues', CUE_ADJECTIVE],
  ['time openers', TIME_OPENER],
  ['speech nouns', SPEECH_NOUN],
  ['other verbs', OTHER_VERB],
  ['base forms', BASE_FORM],
  ['clear ways', CLEAR],
  ['noun cues with to', WITH_PLAN],
  ['noun cues with prepositions', WITH_OBJECT],
  ['subjunctives', SUBJUNCTIVE],
  ['subjunctives of the past', SUBJUNCTIVE_PAST],
];

const FRAMES: readonly (readonly [section: string, bit: number])[] = [
  ['say', SAYS],
  ['quote', QUOTES],
  ['think', THINKS],
  ['tell', TELLS],
  ['object', NAMES],
  ['as', AS],
  ['call', CALLS],
  ['to', TO],
  ['urge', URGES],
  ['verbs with of', WITH_OF],
  ['verbs with about', WITH_ABOUT],
  ['verbs with for', WITH_FOR],
  ['verbs with against', WITH_AGAINST],
  ['verbs with to', WITH_TO],
  ['verbs with on', WITH_ON],
  ['verbs with in', WITH_IN],
  ['verbs with with', WITH_WITH],
  ['verbs with at', WITH_AT],
  ['verbs with from', WITH_FROM],
  ['clear verbs', MAKES],
];

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
  readonly classes: ReadonlyMap<string, number>;
  /** Verbs that ascribe, in all their forms; phrasal ones with a space ('point out'). */
  readonly frames: ReadonlyMap<string, number>;
  /** True where sentences are read by the rules of German. */
  readonly isGerman: boolean;
  /** For each first word of a verb that is split, its second words and what may follow it. */
  readonly split: ReadonlyMap<string, readonly SplitVerb[]>;
  readonly tables: VoiceTables;
}

export interface SplitVerb {
  readonly particle: string;
  readonly frames: number;
}

export function loadLexicon(tables: VoiceTables): Lexicon {
  const frames = bitsOf(tables, FRAMES);
  const split = new Map<string, SplitVerb[]>();
  for (const [verb, bits] of frames) {
    const at = verb.indexOf(' ');
    if (at < 0) continue;
    const particle = verb.slice(at + 1);
    const first = verb.slice(0, at);
    split.set(first, [...(split.get(first) ?? []), { particle, frames: bits }]);
  }
  const isGerman = tables.words('rules').has('german');
  return { classes: bitsOf(tables, CLASSES), frames, isGerman, split, tables };
}

function bitsOf(tables: VoiceTables, sections: readonly (readonly [string, number])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [section, bit] of sections) {
    for (const word of tables.list(section)) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}
