import type { Brief, Quote } from './schema.ts';

/** A quotation with its place in the brief ('claims.3.quotes.0'). */
export interface PlacedQuote {
  path: string;
  quote: Quote;
}

/** Every quotation of a brief, in the order of its claims, then of its background. */
export function quotesOf(brief: Brief): PlacedQuote[] {
  const place = (list: string) => (item: { quotes?: Quote[] }, i: number) =>
    (item.quotes ?? []).map((quote, k) => ({ path: `${list}.${i}.quotes.${k}`, quote }));
  return [...brief.claims.flatMap(place('claims')), ...brief.background.flatMap(place('background'))];
}
