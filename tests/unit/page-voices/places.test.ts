import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/detector/mention.ts';
import type { PageMention } from '../../../core/page/page-mention.ts';
import { ArticleText, paragraphsOf } from '../../../core/page-voices/article-text.ts';
import { findVoice } from '../../../core/page-voices/find-voice.ts';
import { knownMentions } from '../../../core/page-voices/known-mentions.ts';
import { flowOf, read } from '../../fixtures/voices/articles.ts';

const named = (text: string, words: string, entity: string): Mention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, entity, kind: 'country', form: 'name' };
};

describe('knownMentions', () => {
  it('gives the place of each in the text of the article, in its order, across nodes and blank lines', () => {
    const first = flowOf('Trade with Tur', 'key fell.\n\n', 'Peru was silent.');
    const second = flowOf('Chile agreed.');
    const article = new ArticleText([first, second].flatMap(paragraphsOf));
    const found: [typeof first, Mention[]][] = [
      [second, [named(second.text, 'Chile', 'chile')]],
      [first, [named(first.text, 'Peru', 'peru'), named(first.text, 'Turkey', 'turkey')]],
    ];
    const known = knownMentions(found, article);
    expect(known.map(({ start, end, entity }) => [article.text.slice(start, end), entity])).toEqual([
      ['Turkey', 'turkey'],
      ['Peru', 'peru'],
      ['Chile', 'chile'],
    ]);
    expect(known[0]?.kind).toBe('country');
  });

  it('leaves out what stands elsewhere on the page', () => {
    const inside = flowOf('Peru was silent.');
    const outside = flowOf('Chile agreed.');
    const found: [typeof inside, Mention[]][] = [[outside, [named(outside.text, 'Chile', 'chile')]]];
    expect(knownMentions(found, new ArticleText(paragraphsOf(inside)))).toEqual([]);
  });

  it('leaves out what lies in a text that has been shortened since', () => {
    const flow = flowOf('Peru was silent on Chile.');
    const article = new ArticleText(paragraphsOf(flow));
    const found: [typeof flow, Mention[]][] = [
      [flow, [named(flow.text, 'Peru', 'peru'), named(flow.text, 'Chile', 'chile')]],
    ];
    (flow.nodes[0] as { data: string }).data = 'Peru was silent.';
    expect(knownMentions(found, article).map(({ entity }) => entity)).toEqual(['peru']);
  });
});

describe('where to go for a voice', () => {
  const silent = read(['Ana Duarte was there.'], {
    voices: (at) => [{ name: 'Ana Duarte', mentions: [at('Ana Duarte')] }],
  });
  const speaking = read(['Ana Duarte said no. It rained. She said yes.'], {
    voices: (at) => [{ name: 'Ana Duarte', mentions: [at('Ana Duarte')] }],
    statements: (at) => [
      { content: [at('It rained')] },
      { content: [at('no')], voice: 0 },
      { content: [at('yes')], voice: 0 },
    ],
  });
  const mention = (entity: string, isSeen: boolean, id: number) =>
    ({ id, mention: { entity }, isSeen: () => isSeen }) as PageMention;
  const id = 'page:Ana Duarte';

  it('is the first of its names that can be seen', () => {
    const mentions = [mention('peru', true, 1), mention(id, false, 2), mention(id, true, 3), mention(id, true, 4)];
    expect(findVoice([speaking], mentions, id)).toEqual({ mention: mentions[2] });
  });

  it('is the first thing it says where no name is seen', () => {
    expect(findVoice([silent, speaking], [mention(id, false, 1)], id)).toEqual({
      statement: { article: speaking, statement: 1 },
    });
  });

  it('is nowhere for a voice that the page no longer has', () => {
    expect(findVoice([silent, speaking], [mention('peru', true, 1)], 'page:Bora Kent')).toEqual({});
  });
});
