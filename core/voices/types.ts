/** What a text itself says of who speaks in it: people and institutions as it introduces them, and their statements. */

/** A stretch of one text. UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the text with their place: `words` is the text of the span, white space made single. */
export interface Words extends Span {
  readonly words: string;
}

/** `unnamed` voices ('a senior official', 'sources') are never given a name. */
export type VoiceSort = 'person' | 'institution' | 'unnamed';

/** As what somebody speaks, told from the words of the role alone; `unknown` where they do not tell. */
export type VoiceKind = 'expert' | 'official' | 'other' | 'unknown';

/** Somebody the text introduces, quotes or cites, as the text itself puts it. */
export interface Voice {
  readonly sort: VoiceSort;
  /** The fullest name the text gives; for unnamed voices the words it uses for them. */
  readonly name: string;
  /** As the text first gives them; null where it gives none. */
  readonly role: Words | null;
  readonly affiliation: Words | null;
  readonly kind: VoiceKind;
  /** Every place that names them, in order: full names, surnames, title and surname; no pronouns. */
  readonly mentions: readonly Span[];
}

export interface Statement {
  /** What is said, in order: several spans where a quotation is split. Quotation marks are left out. */
  readonly content: readonly Span[];
  /** 'said', 'according to'; null where punctuation alone ascribes it. */
  readonly cue: Span | null;
  /** The words that say who speaks, pronouns included; null where none do. */
  readonly speaker: Span | null;
  /** Index in `voices` of who speaks; null where the text does not settle it. */
  readonly voice: number | null;
  /** True for the speaker's own words in quotation marks. */
  readonly direct: boolean;
  /** Ids of the entities mentioned in the content, in order of first mention. */
  readonly about: readonly string[];
}

/** All that is read off one text. */
export interface Reading {
  readonly voices: readonly Voice[];
  readonly statements: readonly Statement[];
}
