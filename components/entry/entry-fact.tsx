import type { BackgroundModel, EntryModel } from '../../core/card/types.ts';
import type { Ui } from '../ui.ts';
import { Details, FullSpeaker } from './details.tsx';
import { EntryQuotes } from './entry-quotes.tsx';

/** An event or circumstance a reader needs to follow the claims. */
export function EntryFact({ fact, model, ui }: { fact: BackgroundModel; model: EntryModel; ui: Ui }) {
  return (
    <li>
      <p class="says" lang={model.language} dir="auto">
        {fact.text}
      </p>
      <p class="speaker">
        <FullSpeaker speaker={fact.speaker} ui={ui} />
      </p>
      <EntryQuotes quotes={fact.quotes} speaker={fact.speaker} language={model.sourceLanguage} ui={ui} />
      <Details paragraph={fact.paragraph} date={fact.date} note={fact.note} ui={ui}>
        {fact.speaker.id !== null && <span>{ui.t(`basis.${fact.basis}`)}</span>}
      </Details>
    </li>
  );
}
