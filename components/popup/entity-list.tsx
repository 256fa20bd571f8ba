import type { ListedEntity } from '../../core/card/listed.ts';
import { Emblem } from '../emblem.tsx';

/** An entity as a line of a list. */
export interface Listed extends ListedEntity {
  /** A figure or a word beside it. */
  detail?: string;
  /** What picking it does, where its name does not say that. */
  label?: string;
}

export function EntityList({ entities, onPick }: { entities: readonly Listed[]; onPick(id: string): void }) {
  return (
    <ul class="entities">
      {entities.map(({ id, name, emblem, what, detail, label }) => (
        <li key={id}>
          <button type="button" title={label} onClick={() => onPick(id)}>
            <Emblem emblem={emblem} />
            <span class="text">
              <b>{name}</b>
              <span class="what">{what}</span>
            </span>
            {detail && <span class="detail">{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
