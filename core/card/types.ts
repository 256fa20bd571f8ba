/** What a card shows, as plain data: no words of the interface in it, no formatting, ready for a view. */
import type {
  Basis,
  BriefDate,
  BriefSource,
  Direction,
  EntityKind,
  Position,
  SurfaceForm,
  TieKind,
  TieQualifier,
} from '../brief/schema.ts';

/** Another entity, as something to name or to go to. */
export interface EntityRef {
  id: string;
  name: string;
  /** The name within a sentence, where it differs there: 'the United States'. */
  inText?: string;
}

/** The picture in the head of a card. Never a portrait. */
export type Emblem =
  | { type: 'flag'; iso2: string }
  | { type: 'monogram'; letters: string }
  /** An institution that goes by no abbreviation. */
  | { type: 'institution' }
  /** Somebody who speaks without being named. */
  | { type: 'voice' };

/** Who says something. `id` is null for the article's own reporting. */
export interface Speaker {
  id: string | null;
  name: string | null;
  /** Role and affiliation as the article gives them; null where none is. */
  role: string | null;
  /**
   * The affiliation alone, in its shortest form; null where there is none. On the card of an institution the speaker
   * works for on the side: the role there.
   */
  place: string | null;
}

/** Whose voice a claim is, seen from the entity of the card. */
export type Voice =
  /** The entity itself, or somebody who speaks for it. */
  | 'own'
  /** Somebody else. */
  | 'other'
  /** The article. */
  | 'reporting';

/**
 * How a claim concerns the entity of the card: its own statement of where it stands; what others say of where it
 * stands; what it (or its staff) says about others; what others hold towards it.
 */
export type Relation = 'own' | 'about' | 'says' | 'towards';

export interface QuoteModel {
  text: string;
  speaker: Speaker;
  /** Whom the words are about, unless that is the entity of the card. */
  on: EntityRef | null;
  paragraph: number;
}

export interface ClaimModel {
  id: string;
  relation: Relation;
  voice: Voice;
  text: string;
  position: Position;
  direction: Direction;
  basis: Basis;
  speaker: Speaker;
  /** Who passed the words on. */
  via: EntityRef | null;
  /** Whose position the claim describes. */
  holder: EntityRef;
  /** What the position is towards: an entity, or an issue, which has no card. */
  target: EntityRef & { isEntity: boolean };
  /** Whom the words are about: the target where the speaker gives a position of its own side, otherwise the holder. */
  on: EntityRef;
  quotes: QuoteModel[];
  paragraph: number;
  date: BriefDate;
  /** What a careful reader should know about its wording or attribution. */
  note: string | null;
}

/** On whose word a stance rests. */
export interface StanceRest {
  own: boolean;
  /** The article's own reporting is among it. */
  reporting: boolean;
  /** Others whose word it rests on, the weightiest first. */
  others: EntityRef[];
}

export type StanceModel =
  | { status: 'held'; position: Position; direction: Direction; asOf: BriefDate; rest: StanceRest; note: string | null }
  /** The article states no position; this is not the same as a neutral one. */
  | { status: 'none' }
  /** An expert, an institution, a speaker: heard in the article, without a stance of its own in it. */
  | { status: 'heard' }
  /** Leads the one all stances are about, or speaks for it: no position towards it is to be expected. */
  | { status: 'side' }
  /** The one all stances are about: who holds which position towards it, along the scale. */
  | { status: 'subject'; spread: { position: Position; holders: EntityRef[] }[] };

export interface TieModel {
  id: string;
  kind: TieKind;
  /** Read from the entity of the card ('to' the other) or towards it ('from' the other). */
  way: 'to' | 'from';
  other: EntityRef;
  text: string;
  /** The part a person has in an institution, as the article gives it. */
  role: string | null;
  /** What the article does instead of stating the tie as a plain fact; null where it states it. */
  qualified: TieQualifier | null;
  basis: Basis;
  note: string | null;
  /** Who says so, where that is not the article's reporting and not the entity itself. */
  per: EntityRef | null;
  paragraph: number;
}

export interface BackgroundModel {
  id: string;
  text: string;
  /** It is the entity's own doing. */
  acts: boolean;
  date: BriefDate;
  basis: Basis;
  speaker: Speaker;
  quotes: QuoteModel[];
  paragraph: number;
  note: string | null;
}

export interface HeadModel {
  id: string;
  kind: EntityKind;
  emblem: Emblem;
  name: string;
  /** The name within a sentence, where it differs there. */
  inText?: string;
  /** One line on what it is: role, kind of institution, description. */
  what: string;
  /** Where the person works, or what the institution is part of. */
  affiliation: EntityRef | null;
}

export interface CardModel {
  head: HeadModel;
  /** What stances are about, in the brief's words. */
  subject: string;
  /** Language of everything the brief says: names, claims, descriptions. */
  language: string;
  /** Language of the source, and so of quotations. */
  sourceLanguage: string;
  stance: StanceModel;
  /** The one or two claims that tell most. */
  lead: ClaimModel[];
  /** Claims the card has no room for. */
  moreClaims: number;
  /**
   * Where no claim concerns the entity: a fact of the article that does, its own words first. For those on the side of
   * the brief's subject: what they do.
   */
  facts: BackgroundModel[];
  quote: QuoteModel | null;
  ties: TieModel[];
  moreTies: number;
  notStated: string[];
  source: BriefSource;
}

export interface EntryModel extends Omit<CardModel, 'lead' | 'moreClaims' | 'facts' | 'moreTies'> {
  description: string;
  forms: SurfaceForm[];
  /** Every claim that concerns the entity, sorted within each relation. */
  claims: Record<Relation, ClaimModel[]>;
  background: BackgroundModel[];
  paragraphs: number[];
}
