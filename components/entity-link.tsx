import type { EntityRef } from '../core/card/types.ts';

/** A name that leads to its own entry. Without `onOpen` it is a name. */
export function EntityLink({ entity, onOpen }: { entity: EntityRef; onOpen?: (id: string) => void }) {
  if (!onOpen) return <span>{entity.name}</span>;
  return (
    <button type="button" class="link" onClick={() => onOpen(entity.id)}>
      {entity.name}
    </button>
  );
}
