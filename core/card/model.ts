/**
 * The card of an entity, from one brief. A second brief on the same entity would give a second card model; what has to
 * be merged then (stances along time, claims by brief) stands in separate fields already.
 */
import type { Brief, Entity } from '../brief/schema.ts';
import { claimsOf } from './claims.ts';
import { emblemOf } from './emblem.ts';
import { type Lookup, lookupOf, roleOf } from './lookup.ts';
import { quoteModel, strongestQuote } from './quotes.ts';
import { stanceModel } from './stance.ts';
import { tiesOf } from './ties.ts';
import type { BackgroundModel, CardModel, ClaimModel, EntryModel, HeadModel, Relation } from './types.ts';

/** How much of each a card has room for without scrolling. */
const LEAD_CLAIMS = 2;
/** The card of the brief's subject has the list of who stands where instead. */
const SUBJECT_CLAIMS = 1;
/** Those on the subject's side are there for what they do. */
const SIDE_CLAIMS = 1;
const SIDE_FACTS = 2;
const CARD_TIES = 3;
const CARD_NOT_STATED = 1;

/** Null when the brief has no such entity. */
export function cardModel(brief: Brief, entityId: string): CardModel | null {
  const entry = fullEntryModel(brief, entityId);
  if (!entry) return null;
  const all = allOf(entry.claims);
  const lead = leadOf(entry);
  // The head names the affiliation already.
  const ties = entry.ties
    .filter(({ way, other }) => way === 'from' || other.id !== entry.head.affiliation?.id)
    .filter(
      (tie, index, all) => index === all.findIndex(({ kind, other }) => kind === tie.kind && other.id === tie.other.id),
    );
  const { head, subject, language, sourceLanguage, stance, source } = entry;
  return {
    head,
    subject,
    language,
    sourceLanguage,
    stance,
    lead,
    moreClaims: all.length - lead.length,
    facts: factsOf(entry, lead),
    quote: strongestQuote(lookupOf(brief), entityId, all, lead),
    ties: ties.slice(0, CARD_TIES),
    moreTies: Math.max(0, ties.length - CARD_TIES),
    notStated: entry.notStated.slice(0, CARD_NOT_STATED),
    source,
  };
}

/** Everything the brief has on an entity; null when it has no such entity. */
export function fullEntryModel(brief: Brief, entityId: string): EntryModel | null {
  const lookup = lookupOf(brief);
  const entity = lookup.entity(entityId);
  if (!entity) return null;
  const claims = claimsOf(lookup, entityId);
  const all = allOf(claims);
  return {
    head: headOf(lookup, entity),
    description: entity.description,
    subject: brief.subject.label,
    language: brief.language,
    sourceLanguage: brief.source.language,
    stance: stanceModel(lookup, entityId, claims.says.length + claims.own.length + claims.about.length > 0),
    claims,
    quote: strongestQuote(lookup, entityId, all, []),
    ties: tiesOf(lookup, entityId),
    background: backgroundOf(lookup, entityId),
    notStated: entity.notStated ?? [],
    forms: entity.forms,
    paragraphs: entity.paragraphs,
    source: brief.source,
  };
}

function headOf(lookup: Lookup, entity: Entity): HeadModel {
  const work = entity.kind === 'organization' ? entity.partOf : entity.kind === 'country' ? null : entity.affiliation;
  const title = entity.kind === 'person' ? (entity.title ?? entity.description) : entity.description;
  return {
    id: entity.id,
    kind: entity.kind,
    emblem: emblemOf(entity),
    name: entity.name,
    inText: entity.inText,
    what: title || (roleOf(entity, lookup.ref) ?? ''),
    affiliation: work === null ? null : lookup.ref(work),
  };
}

/**
 * The claims to show. Where both exist, one statement of its own and one of what others say about it, so that neither
 * passes for the other; of what others say, two different voices if possible. For an expert or an institution without a
 * stance: what they say, about two different entities if possible.
 */
function leadOf(entry: EntryModel): ClaimModel[] {
  const { claims, stance } = entry;
  const { own, about, says, towards } = claims;
  const otherVoice = about.find(({ speaker }) => speaker.id !== about[0]?.speaker.id);
  const spoken = [says[0], says.find(({ on }) => on.id !== says[0]?.on.id), ...says];
  const preferred =
    stance.status === 'heard'
      ? [...spoken, ...own, ...about, ...towards]
      : [own[0], about[0], otherVoice, ...own, ...about, ...spoken, ...towards];
  const chosen = new Set(preferred.filter((claim) => claim !== undefined));
  const room = stance.status === 'subject' ? SUBJECT_CLAIMS : actsOf(entry).length > 0 ? SIDE_CLAIMS : LEAD_CLAIMS;
  return [...chosen].slice(0, room);
}

/** What the article reports those to do who stand on the subject's side. */
function actsOf({ stance, background }: EntryModel): BackgroundModel[] {
  return stance.status === 'side' ? background.filter((fact) => fact.acts).slice(0, SIDE_FACTS) : [];
}

function factsOf(entry: EntryModel, lead: readonly ClaimModel[]): BackgroundModel[] {
  const acts = actsOf(entry);
  return acts.length > 0 || lead.length > 0 ? acts : entry.background.slice(0, 1);
}

function allOf(claims: Record<Relation, ClaimModel[]>): ClaimModel[] {
  return [...claims.own, ...claims.about, ...claims.says, ...claims.towards];
}

/** Facts the entity itself gives, then facts about it. */
function backgroundOf(lookup: Lookup, entityId: string): EntryModel['background'] {
  const facts = new Set([...lookup.index.backgroundAttributedTo(entityId), ...lookup.index.backgroundOf(entityId)]);
  return [...facts].map((fact) => ({
    id: fact.id,
    text: fact.text,
    acts: fact.actors?.includes(entityId) === true,
    date: fact.date,
    basis: fact.basis,
    speaker: lookup.speaker(fact.attributedTo, entityId),
    quotes: (fact.quotes ?? []).map((quote) => quoteModel(lookup, quote, entityId, null)),
    paragraph: fact.paragraph,
    note: fact.note ?? null,
  }));
}
