import type { ListedEntity } from '../../core/card/listed.ts';
import { Emblem, type FlagOf } from '../emblem.tsx';

/** An entity as a line of a list. */
export interface Listed extends ListedEntity {
  /** A figure or a word beside it. */
  detail?: string;
  /** What picking it does, where its name does not say that. */
  label?: string;
}

interface Props {
  entities: readonly Listed[];
  flagOf: FlagOf;
  onPick(id: string): void;
}

export function EntityList({ entities, flagOf, onPick }: Props) {
  return (
    <ul class="entities">
      {entities.map(({ id, name, emblem, what, detail, label }) => (
        <li key={id}>
          <button type="button" title={label} onClick={() => onPick(id)}>
            <Emblem emblem={emblem} flagOf={flagOf} />
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
