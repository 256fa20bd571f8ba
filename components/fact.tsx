import type { BackgroundModel } from '../core/card/types.ts';
import { SpeakerLine } from './claim.tsx';
import type { Ui } from './ui.ts';

/** A fact from the article, for those no claim is made by or about. */
export function Fact({ fact, language, ui }: { fact: BackgroundModel; language: string; ui: Ui }) {
  const ground = fact.speaker.id === null ? null : ui.t(`basis.${fact.basis}`);
  return (
    <div class="claims">
      <p class="label">{ui.t('background.heading')}</p>
      <p class="says" lang={language} dir="auto">
        {fact.text}
      </p>
      <SpeakerLine speaker={fact.speaker} ground={ground} ui={ui} />
    </div>
  );
}
