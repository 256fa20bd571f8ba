import { inText } from '../core/card/in-text.ts';
import type { ClaimModel, QuoteModel, Speaker } from '../core/card/types.ts';
import { Quotation } from './quotation.tsx';
import type { Ui } from './ui.ts';

interface Props {
  claim: ClaimModel;
  /** A quotation from this claim to show with it. */
  quote: QuoteModel | null;
  /** Entity of the card: its own place is in the head already. */
  self: string;
  language: string;
  sourceLanguage: string;
  ui: Ui;
}

/** A claim in plain words, and who says so on what ground. */
export function ClaimItem({ claim, quote, self, language, sourceLanguage, ui }: Props) {
  const speaker = claim.speaker.id === self ? { ...claim.speaker, place: null } : claim.speaker;
  const sameVoice = quote !== null && quote.speaker.id === claim.speaker.id;
  return (
    <li class="claim">
      <p class="says" lang={language} dir="auto">
        {claim.text}
      </p>
      {quote && sameVoice && <Quotation text={quote.text} language={sourceLanguage} />}
      <SpeakerLine speaker={speaker} ground={groundOf(claim, ui)} ui={ui} />
      {quote && !sameVoice && <SignedQuotation quote={quote} language={sourceLanguage} ui={ui} />}
    </li>
  );
}

export function SignedQuotation({ quote, language, ui }: { quote: QuoteModel; language: string; ui: Ui }) {
  return (
    <figure>
      <Quotation text={quote.text} language={language} />
      <figcaption>
        <SpeakerLine
          speaker={quote.speaker}
          ground={quote.on ? ui.t('quote.on', { inText: inText(quote.on) }) : null}
          ui={ui}
        />
      </figcaption>
    </figure>
  );
}

/** Basis and who passed it on; the article's own reporting needs no second word for its basis. */
function groundOf({ basis, speaker, via }: ClaimModel, { t }: Ui): string | null {
  const parts = speaker.id === null ? [] : [t(`basis.${basis}`)];
  if (via) parts.push(t('claim.via', { name: via.name }));
  return parts.join(', ') || null;
}

/** Who says so: always a name, or that it is the article itself. */
export function SpeakerLine({ speaker, ground, ui }: { speaker: Speaker; ground: string | null; ui: Ui }) {
  return (
    <p class="speaker">
      <b>{speaker.name ?? ui.t('claim.reported')}</b>
      {speaker.place && <span>, {speaker.place}</span>}
      {ground && <span class="ground">{ground}</span>}
    </p>
  );
}
