import { detect } from '../../core/detector/detect.ts';
import type { Mention } from '../../core/detector/mention.ts';
import type { Gazetteer } from '../../core/names/gazetteer.ts';
import type { Document } from '../texts/ndjson.ts';

/** The kinds of forms that are names of the thing itself; what they are in detail stands in `variant`. */
const NAMES: ReadonlySet<string> = new Set(['name', 'long-name', 'abbreviation', 'former-name']);

/** The line of output for a document, with the entities that are wanted. */
export function answer(
  { id, lang, text }: Document,
  names: Gazetteer,
  accept: (entity: string) => boolean = () => true,
): string {
  const mentions = detect(text, names, { lang }).filter(({ entity }) => accept(entity));
  return JSON.stringify({ id, mentions: mentions.map(toRow) });
}

function toRow(mention: Mention) {
  const isName = NAMES.has(mention.form);
  return { ...mention, form: isName ? 'name' : mention.form, variant: mention.form };
}
