import { Fragment } from 'preact';
import { claimHeading } from '../core/card/headings.ts';
import type { CardModel, ClaimModel } from '../core/card/types.ts';
import { ClaimItem, SignedQuotation } from './claim.tsx';
import type { Ui } from './ui.ts';

/** The claims of a card, under a heading that says whose words they are, with the strongest quotation. */
export function Claims({ model, ui }: { model: CardModel; ui: Ui }) {
  const { head, lead, quote, language, sourceLanguage } = model;
  const quoted = lead.find((claim) => claim.quotes.some((one) => one.text === quote?.text));
  return (
    <div class="claims">
      {groupsOf(lead, model, ui).map(({ heading, claims }) => (
        <Fragment key={heading}>
          <p class="label">{heading}</p>
          <ul>
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                quote={claim === quoted ? quote : null}
                self={head.id}
                language={language}
                sourceLanguage={sourceLanguage}
                ui={ui}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {quote && !quoted && <SignedQuotation quote={quote} language={sourceLanguage} ui={ui} />}
    </div>
  );
}

/** Neighbouring claims under one heading stand together. */
function groupsOf(claims: readonly ClaimModel[], model: CardModel, ui: Ui) {
  const groups: { heading: string; claims: ClaimModel[] }[] = [];
  for (const claim of claims) {
    const heading = claimHeading(claim, model.head, ui.t);
    const last = groups.at(-1);
    if (last?.heading === heading) last.claims.push(claim);
    else groups.push({ heading, claims: [claim] });
  }
  return groups;
}
