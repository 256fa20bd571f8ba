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
        {/* Isolated, so that the line itself keeps the card's direction: at its end are the card's buttons. */}
        <p class="name" id={nameId}>
          <bdi>{head.name}</bdi>
        </p>
        {also && (
          <p class="what" lang={also.language}>
            <bdi>{also.text}</bdi>
          </p>
        )}
        {head.affiliation && (
          <p class="what">
            <EntityLink entity={head.affiliation} onOpen={onOpen} />
          </p>
        )}
        {head.what && (
          <p class="what">
            <bdi>{head.what}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
