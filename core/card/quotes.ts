/** Quotations, and which of them a card shows. */
import type { Quote } from '../brief/schema.ts';
import { type Lookup, speaksAs } from './lookup.ts';
import { compareRanks } from './rank.ts';
import type { ClaimModel, EntityRef, QuoteModel } from './types.ts';

/** Characters a quotation should have to say something, and to fit on a card in four lines. */
const TELLING = 30;
const FITTING = 190;

export function quoteModel(lookup: Lookup, quote: Quote, entity: string, about: EntityRef | null): QuoteModel {
  return {
    text: quote.selector.exact,
    speaker: lookup.speaker(quote.speaker, entity),
    on: about?.id === entity ? null : about,
    paragraph: quote.paragraph,
  };
}

/**
 * The strongest quotation: the entity's own words before words about it, and those before words of others on each
 * other; then one that says something and fits; then one from a claim the card shows (`lead`); then the order given.
 */
export function strongestQuote(
  lookup: Lookup,
  entity: string,
  claims: readonly ClaimModel[],
  lead: readonly ClaimModel[],
): QuoteModel | null {
  const candidates = claims.flatMap((claim) =>
    claim.quotes.map((quote) => ({ quote, ranks: ranksOf(lookup, entity, claim, quote, lead) })),
  );
  candidates.sort((a, b) => compareRanks(a.ranks, b.ranks));
  return candidates[0]?.quote ?? null;
}

function ranksOf(
  lookup: Lookup,
  entity: string,
  claim: ClaimModel,
  { speaker, text }: QuoteModel,
  lead: readonly ClaimModel[],
): number[] {
  const own = speaker.id !== null && speaksAs(lookup, speaker.id, entity);
  const shown = lead.indexOf(claim);
  return [
    own ? 0 : claim.relation === 'towards' ? 2 : 1,
    text.length >= TELLING && text.length <= FITTING ? 0 : 1,
    shown < 0 ? lead.length : shown,
  ];
}
