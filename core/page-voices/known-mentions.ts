import type { PageIndex } from '../page/page-index.ts';
import type { ArticleText } from './article-text.ts';
import type { EntityMention } from './types.ts';

/** The marked mentions of a page that stand in an article, by their place in its text; in order, none over another. */
export function knownMentions(known: PageIndex, text: ArticleText): EntityMention[] {
  const found: EntityMention[] = [];
  for (const { range, mention } of known.all()) {
    const start = text.offsetOf(range.startContainer as Text, range.startOffset);
    const end = text.offsetOf(range.endContainer as Text, range.endOffset);
    if (start === null || end === null || end <= start) continue;
    found.push({ start, end, entity: mention.entity, kind: mention.kind });
  }
  return found.sort((a, b) => a.start - b.start);
}
