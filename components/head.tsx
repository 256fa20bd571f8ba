import type { NamedIn } from '../core/card/country-model.ts';
import type { HeadModel } from '../core/card/types.ts';
import { Emblem } from './emblem.tsx';
import { EntityLink } from './entity-link.tsx';
import type { Ui } from './ui.ts';

interface Props {
  head: HeadModel;
  language: string;
  /** Id for `aria-labelledby`. */
  nameId: string;
  /** The name in another language. */
  also?: NamedIn | null;
  ui: Ui;
  onOpen?: (id: string) => void;
}

/** Emblem, name and what it is. For people who work somewhere, the place comes first. */
export function Head({ head, language, nameId, also = null, ui, onOpen }: Props) {
  return (
    <div class="head" lang={language}>
      <Emblem emblem={head.emblem} flagOf={ui.flagOf} />
      <div class="title">
        <p class="name" id={nameId} dir="auto">
          {head.name}
        </p>
        {also && (
          <p class="what" lang={also.language} dir="auto">
            {also.text}
          </p>
        )}
        {head.affiliation && (
          <p class="what" dir="auto">
            <EntityLink entity={head.affiliation} onOpen={onOpen} />
          </p>
        )}
        {head.what && (
          <p class="what" dir="auto">
            {head.what}
          </p>
        )}
      </div>
    </div>
  );
}
