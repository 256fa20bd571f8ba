/** Which mark an entity gets on the page. */
import type { Brief, Position } from '../brief/schema.ts';
import { lookupOf } from './lookup.ts';

export const MARK_GROUPS = ['for', 'against', 'between', 'open', 'voice'] as const;
/** `open`: unclear, or no position stated. `voice`: an expert or an institution without a stance. */
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

export function markGroup(brief: Brief, entityId: string): MarkGroup {
  const { index } = lookupOf(brief);
  const stance = index.stanceOf(entityId);
  if (stance) return GROUP_OF[stance.position];
  const entity = index.entity(entityId);
  if (entity?.kind === 'organization' || entity?.kind === 'voice') return 'voice';
  return entity?.kind === 'person' && entity.role === 'expert' ? 'voice' : 'open';
}
