/**
 * The brief: a structured, sourced reading of one article. One schema for every brief; types are derived from it.
 * Nothing here knows what any brief is about.
 */
import * as v from 'valibot';
import {
  BASES,
  DIRECTIONS,
  type ENTITY_KINDS,
  FORM_KINDS,
  PERSON_ROLES,
  POSITIONS,
  TIE_KINDS,
  TIE_QUALIFIERS,
} from './terms.ts';
import { quoteSelector } from './text-quote.ts';

/** Ids are stable, lower-case and readable: they stand in URLs, settings and other briefs. */
const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const TEXT = v.pipe(v.string(), v.trim(), v.minLength(1));
/** BCP 47 language tag, e.g. 'en', 'pt-BR'. */
const LANGUAGE = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'));
/** 1-based number of a paragraph, as core/brief/paragraphs.ts counts them. */
const PARAGRAPH = v.pipe(v.number(), v.integer(), v.minValue(1));
const PARAGRAPHS = v.pipe(v.array(PARAGRAPH), v.minLength(1));

/** Optional parts of whatever is read from a paragraph. */
const reading = {
  /** Further paragraphs that say the same, such as a caption. */
  alsoIn: v.optional(PARAGRAPHS),
  /** What a careful reader should know about wording or attribution, in our own words. */
  note: v.optional(TEXT),
};

/** A day, month or year: '2022-09-21', '2022-09' or '2022'. An inferred date must say what it is inferred from. */
export const dateSchema = v.variant('status', [
  v.strictObject({ status: v.literal('stated'), value: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)) }),
  v.strictObject({
    status: v.literal('inferred'),
    value: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
    /** What in the text the date was worked out from, in our own words. */
    from: TEXT,
  }),
  v.strictObject({ status: v.literal('not-stated') }),
]);

/** What the brief was read from, and what that text does not say about itself. */
export const sourceSchema = v.strictObject({
  title: TEXT,
  language: LANGUAGE,
  /** Places a dateline names, as written. */
  datelines: v.array(TEXT),
  date: dateSchema,
  publisher: v.nullable(TEXT),
  authors: v.array(TEXT),
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  /** What the text leaves open about itself, in plain words ('the publisher'). */
  notStated: v.array(TEXT),
  /** SHA-256 of the UTF-8 text, in hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** One written form of an entity's name in one language. */
export const surfaceFormSchema = v.strictObject({
  text: TEXT,
  lang: LANGUAGE,
  kind: v.picklist(FORM_KINDS),
  /** A surname (or other short form) that may be marked before the full name has occurred on the page. */
  unmistakable: v.optional(v.boolean()),
});

const entityBase = {
  id: ID,
  name: TEXT,
  /** The name as it stands within a sentence of the brief's language, where that differs: 'the United States'. */
  inText: v.optional(TEXT),
  /** One line in our own words on what it is, as the article gives it. */
  description: TEXT,
  forms: v.array(surfaceFormSchema),
  paragraphs: PARAGRAPHS,
  /** What the article does not say about it, where a reader might expect it to. Plain words. */
  notStated: v.optional(v.array(TEXT)),
};

export const entitySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('country'), ...entityBase, iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) }),
  v.strictObject({
    kind: v.literal('person'),
    ...entityBase,
    role: v.picklist(PERSON_ROLES),
    /** Role as the article gives it ('China researcher'), in the brief's language. */
    title: v.nullable(TEXT),
    /** Id of the institution (or country, for leaders) the person works for. */
    affiliation: v.nullable(ID),
    /** Country a leader or official acts for; null where none is stated. An expert speaks for no country. */
    country: v.nullable(ID),
  }),
  v.strictObject({
    kind: v.literal('organization'),
    ...entityBase,
    /** Kind of institution: 'think tank', 'ministry', 'news agency' … */
    type: TEXT,
    /** The country it belongs to, where the article says so. */
    country: v.nullable(ID),
    /** True where its official words are its country's words (a ministry); false for a bank or a think tank. */
    speaksForCountry: v.boolean(),
    /** The larger institution it is part of. */
    partOf: v.nullable(ID),
  }),
  v.strictObject({
    /** Somebody who speaks in the article without being named. Never detected on pages, never given a name. */
    kind: v.literal('voice'),
    ...entityBase,
    role: v.picklist(PERSON_ROLES),
    affiliation: v.nullable(ID),
    country: v.nullable(ID),
  }),
]);

/** A question or event that one can be for or against, other than an entity. */
export const issueSchema = v.strictObject({
  id: ID,
  label: TEXT,
  /** Ids of the entities the issue concerns. A claim on it bears on the brief's subject if the subject is among them. */
  about: v.optional(v.array(ID)),
});

const TARGET = v.variant('type', [
  v.strictObject({ type: v.literal('entity'), id: ID }),
  v.strictObject({ type: v.literal('issue'), id: ID }),
]);

/** Somebody's exact words, located in the source. */
export const quoteSchema = v.strictObject({
  selector: quoteSelector,
  speaker: ID,
  paragraph: PARAGRAPH,
});

/**
 * Who stands where towards what, according to whom.
 * `holder` is the one whose position is described; `attributedTo` is the one who says so: the holder itself (or a body
 * that speaks for it), an expert, or null for the article's own reporting. The two are never merged: an expert's
 * reading of a government is the expert's claim.
 */
export const claimSchema = v.strictObject({
  id: ID,
  holder: ID,
  target: TARGET,
  position: v.picklist(POSITIONS),
  direction: v.picklist(DIRECTIONS),
  /** The claim in our own words: a complete sentence that can stand alone under the speaker's name. */
  text: TEXT,
  basis: v.picklist(BASES),
  attributedTo: v.nullable(ID),
  /** Who passed the words on (a news agency, a broadcaster), where the article says so. */
  via: v.optional(ID),
  quotes: v.array(quoteSchema),
  paragraph: PARAGRAPH,
  ...reading,
  /** When it was said or held. */
  date: dateSchema,
});

/** Where an entity stands towards the brief's subject, read from the claims it rests on. */
export const stanceSchema = v.strictObject({
  holder: ID,
  position: v.picklist(POSITIONS),
  direction: v.picklist(DIRECTIONS),
  /** Ids of the claims it is read from, the strongest first. */
  claims: v.pipe(v.array(ID), v.minLength(1)),
  asOf: dateSchema,
  /** What the reader should know about how far the claims carry ('No statement of its own is quoted'). */
  note: v.optional(TEXT),
});

/** A relation between two entities, read from `from` to `to`. */
export const tieSchema = v.strictObject({
  id: ID,
  kind: v.picklist(TIE_KINDS),
  from: ID,
  to: ID,
  text: TEXT,
  /** Where a person has a part in an institution: which one, as the article gives it ('founding director'). */
  role: v.optional(TEXT),
  /** Where the source does not state the tie as a plain fact: what it does instead. Shown with the tie's label. */
  qualified: v.optional(v.picklist(TIE_QUALIFIERS)),
  basis: v.picklist(BASES),
  attributedTo: v.nullable(ID),
  paragraph: PARAGRAPH,
  ...reading,
});

/** A fact that a reader needs to follow the claims: an event, a date, a plan. */
export const backgroundSchema = v.strictObject({
  id: ID,
  text: TEXT,
  entities: v.array(ID),
  /** Those of `entities` whose doing it is. */
  actors: v.optional(v.array(ID)),
  date: dateSchema,
  basis: v.picklist(BASES),
  attributedTo: v.nullable(ID),
  quotes: v.optional(v.array(quoteSchema)),
  paragraph: PARAGRAPH,
  ...reading,
});

/** Paragraphs of the source that carry nothing to keep, each with the reason (a photo credit, an advertisement). */
export const skippedSchema = v.strictObject({ paragraph: PARAGRAPH, why: TEXT });

export const BRIEF_FORMAT = 'sidelight-brief';
export const BRIEF_VERSION = 1;

export const briefSchema = v.strictObject({
  /** Where editors find the JSON Schema; not part of the data. */
  $schema: v.optional(v.string()),
  format: v.literal(BRIEF_FORMAT),
  version: v.literal(BRIEF_VERSION),
  id: ID,
  /** Language the brief itself is written in. */
  language: LANGUAGE,
  /** What the stances of this brief are about: an entity of the brief and a short label ('Russia and its war …'). */
  subject: v.strictObject({ entity: ID, label: TEXT }),
  source: sourceSchema,
  entities: v.array(entitySchema),
  issues: v.array(issueSchema),
  stances: v.array(stanceSchema),
  claims: v.array(claimSchema),
  ties: v.array(tieSchema),
  background: v.array(backgroundSchema),
  skipped: v.array(skippedSchema),
});

export type Brief = v.InferOutput<typeof briefSchema>;
export type BriefSource = v.InferOutput<typeof sourceSchema>;
export type BriefDate = v.InferOutput<typeof dateSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type SurfaceForm = v.InferOutput<typeof surfaceFormSchema>;
export type FormKind = (typeof FORM_KINDS)[number];
export type Claim = v.InferOutput<typeof claimSchema>;
export type Issue = v.InferOutput<typeof issueSchema>;
export type Stance = v.InferOutput<typeof stanceSchema>;
export type Tie = v.InferOutput<typeof tieSchema>;
export type TieKind = (typeof TIE_KINDS)[number];
export type TieQualifier = (typeof TIE_QUALIFIERS)[number];
export type Background = v.InferOutput<typeof backgroundSchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
export type Position = (typeof POSITIONS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Basis = (typeof BASES)[number];
