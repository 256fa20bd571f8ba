import type { Background, Brief, Claim, Entity, Issue, Stance, Tie } from './schema.ts';

/** Look-ups over one brief. Lists keep the brief's order and are empty for ids it does not know. */
export interface BriefIndex {
  readonly brief: Brief;
  entity(id: string): Entity | undefined;
  issue(id: string): Issue | undefined;
  claim(id: string): Claim | undefined;
  /** Claims that describe this entity's position. */
  claimsByHolder(id: string): readonly Claim[];
  /** Claims this entity makes, about itself or others. */
  claimsAttributedTo(id: string): readonly Claim[];
  /** Claims about a position towards this entity. */
  claimsTowards(id: string): readonly Claim[];
  stanceOf(holder: string): Stance | undefined;
  /** The claims a stance rests on, the strongest first. */
  claimsOfStance(stance: Stance): readonly Claim[];
  /** Ties with this entity at either end. */
  tiesOf(id: string): readonly Tie[];
  backgroundOf(id: string): readonly Background[];
  backgroundAttributedTo(id: string): readonly Background[];
  /** People and unnamed voices who work at this entity or act for it. */
  peopleOf(id: string): readonly Entity[];
}

/** Builds the look-ups; where two things share an id, the first one counts. */
export function indexBrief(brief: Brief): BriefIndex {
  const entities = byId(brief.entities);
  const issues = byId(brief.issues);
  const claims = byId(brief.claims);
  const stances = group(brief.stances, (stance) => [stance.holder]);
  const holders = group(brief.claims, (claim) => [claim.holder]);
  const speakers = group(brief.claims, (claim) => [claim.attributedTo]);
  const targets = group(brief.claims, (claim) => [claim.target.type === 'entity' ? claim.target.id : null]);
  const ties = group(brief.ties, (tie) => [tie.from, tie.to]);
  const background = group(brief.background, (fact) => fact.entities);
  const sources = group(brief.background, (fact) => [fact.attributedTo]);
  const people = group(brief.entities, (entity) =>
    entity.kind === 'person' || entity.kind === 'voice' ? [entity.affiliation, entity.country] : [],
  );
  return {
    brief,
    entity: (id) => entities.get(id),
    issue: (id) => issues.get(id),
    claim: (id) => claims.get(id),
    claimsByHolder: (id) => holders.get(id) ?? [],
    claimsAttributedTo: (id) => speakers.get(id) ?? [],
    claimsTowards: (id) => targets.get(id) ?? [],
    stanceOf: (holder) => stances.get(holder)?.[0],
    claimsOfStance: (stance) => stance.claims.flatMap((id) => claims.get(id) ?? []),
    tiesOf: (id) => ties.get(id) ?? [],
    backgroundOf: (id) => background.get(id) ?? [],
    backgroundAttributedTo: (id) => sources.get(id) ?? [],
    peopleOf: (id) => people.get(id) ?? [],
  };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const list = map.get(key);
      if (list) list.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}
