import { locateQuote } from '../locate-quote.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Problem } from '../problem.ts';
import { quotesOf } from '../quotes-of.ts';
import type { Brief } from '../schema.ts';
import { quotedSpans } from './quoted-spans.ts';

/** Every quotation stands word for word in its paragraph, once, and inside quotation marks. */
export function verifyQuotations(brief: Brief, paragraphs: readonly Paragraph[]): Problem[] {
  return quotesOf(brief).flatMap(({ path, quote }) => {
    const paragraph = paragraphs[quote.paragraph - 1];
    if (!paragraph)
      return [{ path: `${path}.paragraph`, message: `there is no paragraph ${quote.paragraph} to quote from` }];
    const at = locateQuote(paragraph.text, quote.selector);
    const where = `paragraph ${quote.paragraph}`;
    if (!at.found) {
      const message =
        at.reason === 'ambiguous'
          ? `${where} has these words more than once: give more prefix or suffix`
          : `${where} does not have these words, with this prefix and suffix: “${quote.selector.exact}”`;
      return [{ path: `${path}.selector`, message }];
    }
    const marked = quotedSpans(paragraph.text).some((span) => span.start <= at.start && at.end <= span.end);
    if (marked) return [];
    return [
      {
        path: `${path}.selector.exact`,
        message: `does not stand in quotation marks in ${where}, so nobody is quoted with it`,
      },
    ];
  });
}
