/** W3C Web Annotation TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
import * as v from 'valibot';

export const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  /** The quoted words exactly as the source has them, without the quotation marks around them. */
  exact: v.pipe(v.string(), v.minLength(1)),
  /** Source text just before `exact`, enough to tell it from other places. */
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

export type TextQuoteSelector = v.InferOutput<typeof quoteSelector>;
