import { detect } from '../../../core/detector/detect.ts';
import { readLexicon } from '../../../scripts/data/lexicons.ts';
import { SMALL } from '../../fixtures/names/small.ts';
import { load } from '../names/find.ts';

export const small = load(SMALL, await readLexicon('en'));

/** Mentions as 'text' for countries where only that matters, or 'text=entity'. */
export function mentioned(text: string, lang = 'en'): string[] {
  return detect(text, small, { lang }).map((mention) => mention.text);
}

export function mentionedEntities(text: string, lang = 'en'): string[] {
  return detect(text, small, { lang }).map((mention) => `${mention.text}=${mention.entity}`);
}
