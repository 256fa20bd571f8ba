import type { BackgroundModel, ClaimModel, EntryModel } from '../../core/card/types.ts';
import type { Ui } from '../ui.ts';
import { Details, FullSpeaker } from './details.tsx';
import { EntryQuotes } from './entry-quotes.tsx';

interface Props {
  piece: ClaimModel | BackgroundModel;
  model: EntryModel;
  ui: Ui;
}

/** A claim or a fact in plain words: who says so on what ground, in which words, when and where. */
export function Told({ piece, model, ui }: Props) {
  const { text, speaker, quotes, paragraph, date, note, basis } = piece;
  const via = 'via' in piece ? piece.via : null;
  return (
    <>
      <p class="says" lang={model.language} dir="auto">
        {text}
      </p>
      <p class="speaker">
        <FullSpeaker speaker={speaker} ui={ui} />
      </p>
      <EntryQuotes quotes={quotes} speaker={speaker} language={model.sourceLanguage} ui={ui} />
      <Details paragraph={paragraph} date={date} note={note} ui={ui}>
        {speaker.id !== null && <span>{ui.t(`basis.${basis}`)}</span>}
        {via && <span>{ui.t('claim.via', { name: via.name })}</span>}
      </Details>
    </>
  );
}
