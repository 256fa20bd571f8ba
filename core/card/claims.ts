/** The claims that concern an entity, sorted into whose words they are and whom they are about. */
import type { Basis, Claim, Position } from '../brief/schema.ts';
import { type Lookup, speaksAs } from './lookup.ts';
import { quoteModel } from './quotes.ts';
import { compareRanks } from './rank.ts';
import type { ClaimModel, EntityRef, Relation, Voice } from './types.ts';

/** Null where the claim does not concern the entity. A claim has one relation to an entity, the closest. */
export function relationOf(lookup: Lookup, claim: Claim, entity: string): Relation | null {
  const { holder, attributedTo, target, basis } = claim;
  if (attributedTo !== null && lookup.speaksFor(attributedTo, entity)) {
    const itsOwn = lookup.speaksFor(holder, entity) || lookup.speaksFor(entity, holder);
    // What an expert thinks of somebody is a view like any other of theirs, no statement of where they stand.
    return itsOwn && basis !== 'expert-assessment' ? 'own' : 'says';
  }
  if (lookup.speaksFor(holder, entity)) return 'about';
  // Staff of an institute speak as themselves: their words never become the institute's own stance.
  if (attributedTo !== null && speaksAs(lookup, attributedTo, entity)) return 'says';
  return lookup.bearsOn(target, entity) ? 'towards' : null;
}

export function claimModel(lookup: Lookup, claim: Claim, entity: string, relation: Relation): ClaimModel {
  const on = onOf(lookup, claim);
  return {
    id: claim.id,
    relation,
    voice: voiceOf(lookup, claim, entity),
    text: claim.text,
    position: claim.position,
    direction: claim.direction,
    basis: claim.basis,
    speaker: lookup.speaker(claim.attributedTo, entity),
    via: claim.via === undefined ? null : lookup.ref(claim.via),
    holder: lookup.ref(claim.holder),
    target: { ...lookup.ref(claim.target.id), isEntity: claim.target.type === 'entity' },
    on,
    quotes: claim.quotes.map((quote) =>
      quoteModel(lookup, quote, entity, lookup.speaksFor(claim.holder, entity) ? null : on),
    ),
    paragraph: claim.paragraph,
    date: claim.date,
    note: claim.note ?? null,
  };
}

/** Somebody who gives a position of their own side talks about its target; anybody else, about its holder. */
function onOf(lookup: Lookup, { holder, attributedTo, target }: Claim): EntityRef {
  return lookup.ref(attributedTo !== null && lookup.speaksFor(attributedTo, holder) ? target.id : holder);
}

export function voiceOf(lookup: Lookup, claim: Claim, entity: string): Voice {
  if (claim.attributedTo === null) return 'reporting';
  return lookup.speaksFor(claim.attributedTo, entity) ? 'own' : 'other';
}

const BASIS_RANK: Readonly<Record<Basis, number>> = { 'official-statement': 0, 'expert-assessment': 1, reporting: 2 };

/** How much a position says: being for or against more than leaning, leaning more than standing between. */
const STRENGTH: Readonly<Record<Position, number>> = {
  supports: 3,
  opposes: 3,
  'leans-towards': 2,
  'leans-against': 2,
  neutral: 1,
  hedging: 1,
  unclear: 0,
  'not-stated': 0,
};

/**
 * The stronger claim first. Of two claims the first of these rules that tells them apart decides:
 * 1. Of positions held towards the entity: those towards itself before those towards an issue that concerns it.
 * 2. What the entity's stance rests on, in the stance's order.
 * 3. The entity's own position before that of somebody who acts for it.
 * 4. Official statements before assessments before reporting.
 * 5. With a quotation before without.
 * 6. What bears on the brief's subject.
 * 7. The more decided position.
 * 8. The article's order.
 */
export function byStrength(lookup: Lookup, entity: string): (a: Claim, b: Claim) => number {
  const stance = lookup.index.stanceOf(entity);
  const subject = lookup.brief.subject.entity;
  const ranks = (claim: Claim): number[] => {
    const inStance = stance?.claims.indexOf(claim.id) ?? -1;
    const roundabout = claim.target.id !== entity && relationOf(lookup, claim, entity) === 'towards';
    return [
      roundabout ? 1 : 0,
      inStance < 0 ? Number.MAX_SAFE_INTEGER : inStance,
      claim.holder === entity ? 0 : 1,
      BASIS_RANK[claim.basis],
      claim.quotes.length > 0 ? 0 : 1,
      lookup.bearsOn(claim.target, subject) ? 0 : 1,
      -STRENGTH[claim.position],
      claim.paragraph,
    ];
  };
  return (a, b) => compareRanks(ranks(a), ranks(b));
}

/** Every claim that concerns the entity, by relation, the strongest first. */
export function claimsOf(lookup: Lookup, entity: string): Record<Relation, ClaimModel[]> {
  const found: Record<Relation, ClaimModel[]> = { own: [], about: [], says: [], towards: [] };
  for (const claim of lookup.brief.claims.toSorted(byStrength(lookup, entity))) {
    const relation = relationOf(lookup, claim, entity);
    if (relation) found[relation].push(claimModel(lookup, claim, entity, relation));
  }
  return found;
}
