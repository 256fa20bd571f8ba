import type { ClaimModel, EntryModel } from '../../core/card/types.ts';
import { EntityLink } from '../entity-link.tsx';
import { PositionMark } from '../position.tsx';
import type { Ui } from '../ui.ts';
import { Told } from './told.tsx';

interface Props {
  claim: ClaimModel;
  /** Entity of the entry. */
  self: string;
  model: EntryModel;
  ui: Ui;
  onOpen(id: string): void;
}

/** A claim with everything that was read of it: whose position, towards what, who says so, their words, where. */
export function EntryClaim({ claim, self, model, ui, onOpen }: Props) {
  const { holder, target } = claim;
  return (
    <li class="claim" data-claim={claim.id}>
      <p class="reading" lang={model.language}>
        {holder.id !== self && <EntityLink entity={holder} onOpen={onOpen} />}
        <PositionMark position={claim.position} ui={ui} />
        {target.isEntity && target.id !== self ? (
          <EntityLink entity={target} onOpen={onOpen} />
        ) : (
          <span>{target.name}</span>
        )}
        {claim.direction !== 'unclear' && <span class="direction">{ui.t(`direction.${claim.direction}`)}</span>}
      </p>
      <Told piece={claim} model={model} ui={ui} />
    </li>
  );
}
