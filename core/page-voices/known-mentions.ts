import type { Mention } from '../detector/mention.ts';
import { type Flow, pointAt } from '../page/flow.ts';
import type { ArticleText } from './article-text.ts';
import type { EntityMention } from './types.ts';

/** What the detector found on a page, as far as it stands in an article, by its place in the article's text; in order. */
export function knownMentions(found: Iterable<[Flow, readonly Mention[]]>, text: ArticleText): EntityMention[] {
  const all: EntityMention[] = [];
  const offsetIn = (flow: Flow, at: number, side: 'start' | 'end') => {
    const point = pointAt(flow, at, side);
    return point && text.offsetOf(point.node, point.offset);
  };
  for (const [flow, mentions] of found) {
    for (const { start, end, entity, kind } of mentions) {
      const from = offsetIn(flow, start, 'start');
      const to = offsetIn(flow, end, 'end');
      if (from !== null && to !== null && to > from) all.push({ start: from, end: to, entity, kind });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}
