import { tieLabel } from '../../core/card/headings.ts';
import type { TieModel } from '../../core/card/types.ts';
import { EntityLink } from '../entity-link.tsx';
import type { Ui } from '../ui.ts';
import { Details } from './details.tsx';

interface Props {
  tie: TieModel;
  language: string;
  ui: Ui;
  onOpen(id: string): void;
}

/** A relation in a sentence, with the entry at its other end. */
export function EntryTie({ tie, language, ui, onOpen }: Props) {
  return (
    <li>
      <p>
        <EntityLink entity={{ id: tie.other.id, name: tieLabel(tie, ui.t) }} onOpen={onOpen} />
      </p>
      <p class="says" lang={language} dir="auto">
        {tie.text}
      </p>
      <Details paragraph={tie.paragraph} note={tie.note} ui={ui}>
        {tie.per && <span>{ui.t('stance.according', { names: tie.per.name })}</span>}
        <span>{ui.t(`basis.${tie.basis}`)}</span>
      </Details>
    </li>
  );
}
