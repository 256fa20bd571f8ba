import type { QuoteModel, Speaker } from '../../core/card/types.ts';
import { Quotation } from '../quotation.tsx';
import type { Ui } from '../ui.ts';
import { FullSpeaker } from './details.tsx';

interface Props {
  quotes: readonly QuoteModel[];
  /** Named above the quotations already. */
  speaker: Speaker;
  language: string;
  ui: Ui;
}

/** Exact words, each signed unless its speaker stands above them. */
export function EntryQuotes({ quotes, speaker, language, ui }: Props) {
  return (
    <>
      {quotes.map((quote) => (
        <figure key={quote.text}>
          <Quotation text={quote.text} language={language} />
          {quote.speaker.id !== speaker.id && (
            <figcaption class="speaker">
              <FullSpeaker speaker={quote.speaker} ui={ui} />
            </figcaption>
          )}
        </figure>
      ))}
    </>
  );
}
