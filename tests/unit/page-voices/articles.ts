/** Made-up articles and readings of them: what is said in the tests is what the words of the text say. */

import type { Flow } from '../../../core/page/flow.ts';
import { ArticleText, PARAGRAPH_BREAK, paragraphsOf } from '../../../core/page-voices/article-text.ts';
import { entitiesOf } from '../../../core/page-voices/entities.ts';
import type { EntityMention, ReadArticle } from '../../../core/page-voices/types.ts';
import { voiceIds } from '../../../core/page-voices/voice-ids.ts';
import type { Span, Statement, Voice, Words } from '../../../core/voices/types.ts';

/** A flow over made-up text nodes: the places only need their data. */
export function flowOf(...texts: string[]): Flow {
  const nodes = texts.map((data) => ({ data }) as Text);
  const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
  return { block: {} as Element, text: texts.join(''), nodes, starts };
}

export const articleOf = (...paragraphs: string[]): ArticleText =>
  new ArticleText(paragraphs.flatMap((text) => paragraphsOf(flowOf(text))));

type Places = (words: string, nth?: number) => Span;

interface Told {
  voices?: (
    at: Places,
  ) => (Partial<Omit<Voice, 'role' | 'affiliation'>> & { name: string; role?: Words; affiliation?: Words })[];
  statements?: (at: Places) => (Partial<Statement> & Pick<Statement, 'content'>)[];
  mentions?: (at: Places) => EntityMention[];
}

/** Puts a reading together by the words it is about. Throws where the text does not hold them. */
export function read(paragraphs: readonly string[], told: Told): ReadArticle {
  const text = articleOf(...paragraphs);
  const at: Places = (words, nth = 0) => {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = text.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`The text does not hold '${words}'.`);
    return { start, end: start + words.length };
  };
  const mentions = told.mentions?.(at) ?? [];
  const voices = (told.voices?.(at) ?? []).map(
    (voice): Voice => ({
      sort: 'person',
      kind: 'unknown',
      mentions: [],
      ...voice,
      role: voice.role ?? null,
      affiliation: voice.affiliation ?? null,
    }),
  );
  const statements = (told.statements?.(at) ?? []).map(
    (statement): Statement => ({ cue: null, speaker: null, voice: null, direct: true, about: [], ...statement }),
  );
  const reading = { voices, statements };
  return { text, mentions, reading, ids: voiceIds(reading, new Set()), entities: entitiesOf(reading, mentions) };
}

export const words = (span: Span, text: string): Words => ({ ...span, words: text });

export { PARAGRAPH_BREAK };
