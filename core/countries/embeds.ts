/**
 * Longer names and phrases that contain a country's name without being about the country, as
 * assets/countries/not-countries.<lang>.json holds them: New Mexico, French fries, Bank of America. Found as the longest
 * known name, they keep the country inside from being marked.
 */
import * as v from 'valibot';

export const EMBED_TYPES = [
  'us-state',
  'us-place',
  'place',
  'historical',
  'people',
  /** Others whom the adjective of a country names as well: 'Indian reservation'. */
  'native-people',
  'product',
  'organization',
  'central-bank',
  'currency',
  /** Text that only looks like a name where words are written without spaces (发展中国家). */
  'phrase',
] as const;
export type EmbedType = (typeof EMBED_TYPES)[number];

export const embedsFileSchema = v.strictObject({
  language: v.string(),
  phrases: v.record(v.picklist(EMBED_TYPES), v.array(v.pipe(v.string(), v.minLength(1)))),
});

/** Not every language has phrases of every type. */
export interface EmbedsFile {
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<EmbedType, readonly string[]>>>;
}
