import type { BackgroundModel } from '../core/card/types.ts';
import { SpeakerLine } from './claim.tsx';
import type { Ui } from './ui.ts';

interface Props {
  facts: readonly BackgroundModel[];
  language: string;
  ui: Ui;
}

/** Facts from the article: what the entity does, or what there is on those no claim is made by or about. */
export function Facts({ facts, language, ui }: Props) {
  const [first] = facts;
  if (!first) return null;
  return (
    <div class="claims">
      <p class="label">{ui.t(first.acts ? 'background.acts' : 'background.heading')}</p>
      <ul>
        {facts.map(({ id, text, speaker, basis }) => (
          <li key={id} class="claim">
            <p class="says" lang={language} dir="auto">
              {text}
            </p>
            <SpeakerLine speaker={speaker} ground={speaker.id === null ? null : ui.t(`basis.${basis}`)} ui={ui} />
          </li>
        ))}
      </ul>
    </div>
  );
}
