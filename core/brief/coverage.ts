import type { Brief } from './schema.ts';

/** Numbers of the paragraphs that some claim, tie or background fact was read from. */
export function coveredParagraphs(brief: Brief): Set<number> {
  const items = [...brief.claims, ...brief.ties, ...brief.background];
  return new Set(items.flatMap((item) => [item.paragraph, ...(item.alsoIn ?? [])]));
}
