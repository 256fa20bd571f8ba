/** Which voices of a page are entities a brief or the list of countries knows. */
import type { Reading, Span, Voice } from '../voices/types.ts';
import type { EntityMention } from './types.ts';

/** The entity each voice is; null for those that only the page knows. `mentions` in order. */
export function entitiesOf(reading: Reading, mentions: readonly EntityMention[]): (string | null)[] {
  return reading.voices.map((voice) => entityOf(voice, mentions));
}

/** The entity that most of the voice's mentions are mentions of. An unnamed voice is nobody's. */
function entityOf(voice: Voice, mentions: readonly EntityMention[]): string | null {
  if (voice.sort === 'unnamed') return null;
  const counts = new Map<string, number>();
  for (const span of voice.mentions) {
    for (const mention of overlapping(mentions, span)) {
      if (isSame(voice, span, mention)) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** Letters a named institution may begin with beyond its name as a brief has it: 'the'. */
const ARTICLE_CHARS = 4;

/**
 * A person is whoever of the brief's people stands in the words, with or without a title. An institution has to be
 * named by the whole of its words: the 'Turkish' of 'the Turkish foreign ministry' is a country, not the ministry.
 */
function isSame({ sort }: Voice, span: Span, { start, end, kind }: EntityMention): boolean {
  if (sort === 'person') return kind === 'person';
  return kind !== 'person' && start <= span.start + ARTICLE_CHARS && end >= span.end;
}

/** The mentions that share at least a letter with a span. */
export function overlapping<T extends Span>(ordered: readonly T[], span: Span): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as T).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < ordered.length; at++) {
    const one = ordered[at] as T;
    if (one.start >= span.end) break;
    found.push(one);
  }
  return found;
}
