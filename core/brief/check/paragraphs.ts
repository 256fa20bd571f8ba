import { coveredParagraphs } from '../coverage.ts';
import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import { quotesOf } from '../quotes-of.ts';

/** Longest prefix or suffix of a quotation in characters, as annotation tools use it: enough to find it, not to read it. */
export const MAX_CONTEXT = 32;

/** No paragraph is both read and skipped, none is skipped twice, and quotations bring little text along. */
export function checkParagraphs({ brief }: BriefIndex): Problem[] {
  const covered = coveredParagraphs(brief);
  const skipped = new Set<number>();
  const problems: Problem[] = [];
  for (const [i, { paragraph }] of brief.skipped.entries()) {
    const path = `skipped.${i}.paragraph`;
    if (covered.has(paragraph))
      problems.push({ path, message: `paragraph ${paragraph} is skipped although something is read from it` });
    if (skipped.has(paragraph)) problems.push({ path, message: `paragraph ${paragraph} is skipped twice` });
    skipped.add(paragraph);
  }
  for (const { path, quote } of quotesOf(brief)) {
    for (const side of ['prefix', 'suffix'] as const) {
      if ((quote.selector[side]?.length ?? 0) > MAX_CONTEXT)
        problems.push({ path: `${path}.selector.${side}`, message: `is longer than ${MAX_CONTEXT} characters` });
    }
  }
  return problems;
}
