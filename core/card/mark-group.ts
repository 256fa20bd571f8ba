/** Which mark an entity gets on the page. */
import type { Brief, Position } from '../brief/schema.ts';
import { lookupOf } from './lookup.ts';

export const MARK_GROUPS = ['for', 'against', 'between', 'open', 'voice', 'country'] as const;
/**
 * `open`: unclear, or no position stated. `voice`: an expert or an institution without a stance.
 * `country`: a country the brief has no entry for.
 */
export type MarkGroup = (typeof MARK_GROUPS)[number];

const GROUP_OF: Readonly<Record<Position, MarkGroup>> = {
  supports: 'for',
  'leans-towards': 'for',
  neutral: 'between',
  'leans-against': 'against',
  opposes: 'against',
  hedging: 'between',
  unclear: 'open',
  'not-stated': 'open',
};

export function groupOfPosition(position: Position): MarkGroup {
  return GROUP_OF[position];
}

/** Only countries are marked without an entry. */
export function markGroup(brief: Brief, entityId: string): MarkGroup {
  const { index } = lookupOf(brief);
  const stance = index.stanceOf(entityId);
  if (stance) return GROUP_OF[stance.position];
  const entity = index.entity(entityId);
  if (!entity) return 'country';
  if (entity.kind === 'organization' || entity.kind === 'voice') return 'voice';
  return entity.kind === 'person' && entity.role === 'expert' ? 'voice' : 'open';
}

/** The mark of the first brief that knows the entity. */
export function markGroupIn(briefs: readonly Brief[], entityId: string): MarkGroup {
  for (const brief of briefs) {
    const group = markGroup(brief, entityId);
    if (group !== 'country') return group;
  }
  return 'country';
}
