/** Where the voices of an article are named on the page, as mentions like any other. */
import type { Mention } from '../detector/mention.ts';
import type { Flow } from '../page/flow.ts';
import type { Voice } from '../voices/types.ts';
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
    const isNamed = isName(voice);
    for (const span of voice.mentions) {
      const known = overlapping(mentions, span);
      if (kind === 'person' && known.some((one) => one.kind === 'person')) continue;
      const form = isNamed && (kind === 'person' || known.length === 0) ? 'name' : 'title';
      const [place, ...rest] = text.inFlows(span);
      if (!place || rest.length > 0) continue;
      const { flow, start, end } = place;
      const list = found.get(flow) ?? [];
      list.push({ start, end, text: flow.text.slice(start, end), entity, kind, form });
      found.set(flow, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** Words inside names that have no capital. */
const JOINTS = /^(?:of|for|and|the|on|in|de|du|des|der|für|und|von)$/;
const ARTICLE = /^(?:the|an?|der|die|das|ein|eine) /i;

/**
 * True for a person, and for an institution that goes by a name for sure: two capitalised words or more, or an
 * abbreviation. A single word that opens a sentence may be any noun.
 */
function isName({ sort, name }: Voice): boolean {
  if (sort !== 'institution') return sort === 'person';
  const words = name.split(' ').filter((word) => !JOINTS.test(word));
  if (ARTICLE.test(name) || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return words.length > 1 || /^\p{Lu}{2,}$/u.test(name);
}

/**
 * People, and institutions where the page names them and no brief does, are marked and can be hovered; other
 * institutions ('the ministry') and unnamed voices are gone to from a list.
 */
export const isHovered = ({ kind, form }: Pick<Mention, 'kind' | 'form'>): boolean =>
  kind === 'person' || form === 'name';
