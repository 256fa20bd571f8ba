/** Where an entity stands, and on whose word. */
import type { Stance } from '../brief/schema.ts';
import { POSITIONS } from '../brief/terms.ts';
import { voiceOf } from './claims.ts';
import type { Lookup } from './lookup.ts';
import type { EntityRef, StanceModel, StanceRest } from './types.ts';

/** `heard`: the entity says something in the article, or something is said about it. */
export function stanceModel(lookup: Lookup, entity: string, heard: boolean): StanceModel {
  const { brief } = lookup;
  const stance = lookup.index.stanceOf(entity);
  if (stance && stance.position !== 'not-stated') {
    const { position, direction, asOf, note } = stance;
    return { status: 'held', position, direction, asOf, rest: restOf(lookup, stance), note: note ?? null };
  }
  if (entity === brief.subject.entity) return { status: 'subject', spread: spreadOf(lookup) };
  if (lookup.speaksFor(entity, brief.subject.entity)) return { status: 'side' };
  return heard && !stance && isVoice(lookup, entity) ? { status: 'heard' } : { status: 'none' };
}

/** Experts, institutions and unnamed speakers are there for what they say, not for where they stand. */
function isVoice(lookup: Lookup, id: string): boolean {
  const entity = lookup.entity(id);
  if (entity?.kind === 'person') return entity.role === 'expert' || entity.role === 'other';
  return entity?.kind === 'organization' || entity?.kind === 'voice';
}

function restOf(lookup: Lookup, stance: Stance): StanceRest {
  const rest: StanceRest = { own: false, reporting: false, others: [] };
  for (const claim of lookup.index.claimsOfStance(stance)) {
    const voice = voiceOf(lookup, claim, stance.holder);
    if (voice === 'own') rest.own = true;
    else if (claim.attributedTo === null) rest.reporting = true;
    else if (!rest.others.some((other) => other.id === claim.attributedTo)) {
      rest.others.push(lookup.ref(claim.attributedTo));
    }
  }
  return rest;
}

/** Along the scale as the schema lists it; positions nobody holds are left out. */
function spreadOf({ brief, ref }: Lookup): { position: Stance['position']; holders: EntityRef[] }[] {
  return POSITIONS.map((position) => ({
    position,
    holders: brief.stances.filter((stance) => stance.position === position).map((stance) => ref(stance.holder)),
  })).filter(({ holders }) => holders.length > 0);
}
