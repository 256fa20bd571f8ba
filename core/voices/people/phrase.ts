import type { Span, VoiceKind, VoiceSort, Words } from '../types.ts';

/** Tokens of one paragraph, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A place of a paragraph that names somebody, with all that belongs to the name. Offsets are the paragraph's. */
export interface PersonPhrase {
  /** The whole noun phrase: title, name, apposition ('the economist Ann Lee of Z', 'Ann Lee, 54, an economist at Z'). */
  readonly whole: TokenRange;
  /** Title or role and name, without what follows the name. */
  readonly head: TokenRange;
  /** The name alone, without title and possessive ending. */
  readonly name: TokenRange;
  /** The words of the name, a token each. */
  readonly words: readonly string[];
  /** The same as they are compared: small letters without diacritics, no full stop. */
  readonly folded: readonly string[];
  readonly span: Span;
  /** True where a final s may be an ending ('Merkels'). */
  readonly mayHaveEnding: boolean;
  /** True where the surname stands first ('Xi Jinping'). */
  readonly surnameFirst: boolean;
  readonly role: Words | null;
  /** True where the role is only a title ('Dr', 'Gen'), which gives way to any other. */
  readonly isTitle: boolean;
  /** True for 'the judge Lee', which may be 'the judge whom Lee met'. */
  readonly isWeak: boolean;
  readonly affiliation: Words | null;
  readonly kind: VoiceKind;
  /** True where title, role or a known given name tell that this is a person; else only a surname known by then is one. */
  readonly sure: boolean;
}

/** What one paragraph says of people: a function of its text alone. In order of the names. */
export interface ParagraphPeople {
  readonly phrases: readonly PersonPhrase[];
}

/** What a noun phrase stands for that is no person's name. */
export interface NounPhrase {
  readonly sort: VoiceSort;
  readonly kind: VoiceKind;
  /** The name inside the phrase ('Merics' of 'the think tank Merics'); null for unnamed voices and common nouns. */
  readonly name: TokenRange | null;
}
