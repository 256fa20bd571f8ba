import { detect } from '../../core/detector/detect.ts';
import type { Mention } from '../../core/detector/mention.ts';
import type { Gazetteer } from '../../core/names/gazetteer.ts';

/** One line of input. */
export interface Document {
  id: string | number;
  lang?: string;
  text: string;
}

/** The kinds of forms that are names of the thing itself; what they are in detail stands in `variant`. */
const NAMES: ReadonlySet<string> = new Set(['name', 'long-name', 'abbreviation', 'former-name']);

/** Reads one line. Throws an Error that says what is wrong with it. */
export function readDocument(line: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, lang, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error("'id' is not a string or a number");
  if (typeof text !== 'string') throw new Error("'text' is not a string");
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new Error("'lang' is not a string");
  return { id, text, ...(typeof lang === 'string' ? { lang } : {}) };
}

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
