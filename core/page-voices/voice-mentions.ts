/** Where the voices of an article are named on the page, as mentions like any other. */
import type { Mention } from '../detector/mention.ts';
import type { Flow } from '../page/flow.ts';
import { overlapping } from './entities.ts';
import type { ReadArticle } from './types.ts';

/**
 * By flow, in the order of the text. Only voices that say something here have mentions; those of people leave out what
 * is the mention of an entity already. `accept` is false for entities the reader does not want to see.
 */
export function voiceMentions(article: ReadArticle, accept: (entity: string) => boolean): Map<Flow, Mention[]> {
  const { reading, ids, entities, text, mentions } = article;
  const speaking = new Set(reading.statements.map(({ voice }) => voice));
  const found = new Map<Flow, Mention[]>();
  for (const [index, voice] of reading.voices.entries()) {
    const entity = entities[index] ?? (ids[index] as string);
    if (!speaking.has(index) || !accept(entity)) continue;
    const kind = voice.sort === 'person' ? 'person' : 'organization';
    for (const span of voice.mentions) {
      if (kind === 'person' && overlapping(mentions, span).some((one) => one.kind === 'person')) continue;
      const [place, ...rest] = text.inFlows(span);
      if (!place || rest.length > 0) continue;
      const { flow, start, end } = place;
      const list = found.get(flow) ?? [];
      list.push({ start, end, text: flow.text.slice(start, end), entity, kind, form: 'name' });
      found.set(flow, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** People are marked and can be hovered; institutions and unnamed voices are gone to from a list. */
export const isHovered = ({ kind }: Pick<Mention, 'kind'>): boolean => kind === 'person';
