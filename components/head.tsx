import type { HeadModel } from '../core/card/types.ts';
import { Emblem } from './emblem.tsx';
import { EntityLink } from './entity-link.tsx';

interface Props {
  head: HeadModel;
  language: string;
  /** Id for `aria-labelledby`. */
  nameId: string;
  onOpen?: (id: string) => void;
}

/** Emblem, name and what it is. For people who work somewhere, the place comes first. */
export function Head({ head, language, nameId, onOpen }: Props) {
  return (
    <div class="head" lang={language}>
      <Emblem emblem={head.emblem} />
      <div class="title">
        <p class="name" id={nameId} dir="auto">
          {head.name}
        </p>
        {head.affiliation && (
          <p class="what" dir="auto">
            <EntityLink entity={head.affiliation} onOpen={onOpen} />
          </p>
        )}
        <p class="what" dir="auto">
          {head.what}
        </p>
      </div>
    </div>
  );
}
