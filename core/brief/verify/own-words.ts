import type { Brief } from '../schema.ts';

/** A text of the brief with its place in it. */
export interface PlacedText {
  path: string;
  text: string;
}

/** Where the source's own words are meant to stand, and are checked on their own. */
const VERBATIM = [
  /^source\.title$/,
  /^(claims|background)\.\d+\.quotes\.\d+\.selector\.(exact|prefix|suffix)$/,
  /^entities\.\d+\.forms\.\d+\.text$/,
];

/** Every text of a brief that has to be in its author's own words: all but the title, quotations and surface forms. */
export function ownWords(brief: Brief): PlacedText[] {
  return [...texts(brief, '')].filter(({ path }) => !VERBATIM.some((pattern) => pattern.test(path)));
}

function* texts(value: unknown, path: string): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* texts(part, path === '' ? key : `${path}.${key}`);
  }
}
