/** What a page has to know of the briefs to mark their names: the briefs themselves come with the first card. */
import type { Brief } from '../brief/schema.ts';
import { type MarkGroup, markGroupIn } from '../card/mark-group.ts';

/** Made at build time. The names hold all other countries as well. */
export interface KnownEntities {
  /** The mark of each entity that a brief has an entry for, by its id. */
  readonly groups: Readonly<Record<string, MarkGroup>>;
  /** Ids of the experts among them. */
  readonly experts: readonly string[];
}

export function knownEntities(briefs: readonly Brief[]): KnownEntities {
  const entities = briefs.flatMap((brief) => brief.entities);
  const groups = entities.map(({ id }) => [id, markGroupIn(briefs, id)] as const);
  const experts = entities.filter((entity) => entity.kind === 'person' && entity.role === 'expert').map(({ id }) => id);
  return { groups: Object.fromEntries(groups), experts: [...new Set(experts)] };
}

/** Null for an entity that no brief has an entry for. */
export const groupIn = ({ groups }: KnownEntities, entity: string): MarkGroup | null =>
  Object.hasOwn(groups, entity) ? (groups[entity] ?? null) : null;

/** True for what `knownEntities` gave, as far as a look tells. */
export function isKnown(value: unknown): value is KnownEntities {
  const { groups, experts } = (value ?? {}) as Partial<KnownEntities>;
  return typeof groups === 'object' && groups !== null && Array.isArray(experts);
}
