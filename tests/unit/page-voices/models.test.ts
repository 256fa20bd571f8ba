import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../core/page-voices/groups.ts';
import { countWords, MOST_VOICES, voicesReport } from '../../../core/page-voices/report.ts';
import { isHovered, voiceMentions } from '../../../core/page-voices/voice-mentions.ts';
import { saidAbout, voicesOf } from '../../../core/page-voices/voice-model.ts';
import { findVoices } from '../../../core/search/find-voices.ts';
import { read, words } from '../../fixtures/voices/articles.ts';

/** Everybody in it is made up, but for the country. */
const PARAGRAPHS = [
  'Ana Duarte, a trade economist at the Lisbon Harbour Institute, sees little room for Turkey.',
  '“Ankara cannot\nwait,” Duarte said, “and it will not.” A senior official warned of delays.',
  'Minister Bora Kent said that Turkey would sign. The ministry said “soon”. “It is over,” was heard.',
];

const article = read(PARAGRAPHS, {
  mentions: (at) => [
    { ...at('Turkey'), entity: 'turkey', kind: 'country' },
    { ...at('Ankara'), entity: 'turkey', kind: 'country' },
    { ...at('Bora Kent'), entity: 'bora-kent', kind: 'person' },
    { ...at('Turkey', 1), entity: 'turkey', kind: 'country' },
  ],
  voices: (at) => [
    {
      name: 'Ana Duarte',
      kind: 'expert',
      role: words(at('trade economist'), 'trade economist'),
      affiliation: words(at('Lisbon Harbour Institute'), 'Lisbon Harbour Institute'),
      mentions: [at('Ana Duarte'), at('Duarte', 1)],
    },
    { name: 'a senior official', sort: 'unnamed', kind: 'official', mentions: [at('A senior official')] },
    { name: 'Bora Kent', kind: 'official', mentions: [at('Minister Bora Kent')] },
    { name: 'The ministry', sort: 'institution', mentions: [at('The ministry')] },
    { name: 'Somebody silent', mentions: [at('Institute')] },
  ],
  statements: (at) => [
    { content: [at('Ankara cannot\nwait'), at('and it will not')], cue: at('said'), voice: 0, about: ['turkey'] },
    { content: [at('of delays')], cue: at('warned'), voice: 1, direct: false },
    {
      content: [at('that Turkey would sign')],
      cue: at('said', 1),
      voice: 2,
      direct: false,
      about: ['turkey', 'bora-kent'],
    },
    { content: [at('soon')], cue: at('said', 2), voice: 3 },
    { content: [at('It is over')] },
  ],
});
const articles = [article];

describe('what a card says of a voice', () => {
  it('gives name, role and affiliation as the page does, and what they say', () => {
    expect(voicesOf(articles, 'page:Ana Duarte')).toEqual([
      {
        id: 'page:Ana Duarte',
        sort: 'person',
        kind: 'expert',
        name: 'Ana Duarte',
        role: 'trade economist',
        affiliation: 'Lisbon Harbour Institute',
        statements: [
          {
            key: { article, statement: 0 },
            text: 'Ankara cannot wait … and it will not',
            direct: true,
            cue: 'said',
            speaker: { id: 'page:Ana Duarte', name: 'Ana Duarte', role: 'trade economist' },
          },
        ],
        about: ['turkey'],
      },
    ]);
  });

  it('knows the people of a brief by their own id, and leaves them out of whom they speak about', () => {
    const [kent] = voicesOf(articles, 'bora-kent');
    expect(kent?.about).toEqual(['turkey']);
    expect(kent?.statements).toHaveLength(1);
    expect(voicesOf(articles, 'page:Bora Kent')).toEqual([]);
  });

  it('lists what others say about an entity, and no statement of its own', () => {
    expect(saidAbout(articles, 'turkey').map(({ speaker }) => speaker?.name)).toEqual(['Ana Duarte', 'Bora Kent']);
    expect(saidAbout(articles, 'bora-kent')).toEqual([]);
  });
});

describe('mentions of voices', () => {
  const marked = (accept: (entity: string) => boolean) =>
    [...voiceMentions(article, accept).values()].flat().map(({ text, entity }) => `${text}: ${entity}`);

  it('are those of voices that say something, without the names a brief has marked', () => {
    expect(marked(() => true)).toEqual([
      'Ana Duarte: page:Ana Duarte',
      'Duarte: page:Ana Duarte',
      'A senior official: page:a senior official',
      'The ministry: page:The ministry',
    ]);
  });

  it('are hovered where they name a person, or an institution no brief knows', () => {
    const spoken = read(
      [
        'Harbour Watch warned of Turkey. The ministry said so. NATO said no. Police agreed, officials said, and Ana Duarte.',
      ],
      {
        voices: (at) => [
          { name: 'Harbour Watch', sort: 'institution', mentions: [at('Harbour Watch')] },
          { name: 'The ministry', sort: 'institution', mentions: [at('The ministry')] },
          { name: 'NATO', sort: 'institution', mentions: [at('NATO')] },
          { name: 'Police', sort: 'institution', mentions: [at('Police')] },
          { name: 'officials', sort: 'unnamed', mentions: [at('officials')] },
          { name: 'Ana Duarte', mentions: [at('Ana Duarte')] },
        ],
        statements: (at) => [0, 1, 2, 3, 4, 5].map((voice) => ({ content: [at('so')], voice })),
        mentions: (at) => [{ ...at('NATO'), entity: 'nato', kind: 'organization' }],
      },
    );
    const found = [...voiceMentions(spoken, () => true).values()].flat();
    expect(found.filter(isHovered).map(({ text }) => text)).toEqual(['Harbour Watch', 'Ana Duarte']);
    expect(found).toHaveLength(6);
  });

  it('leave out whom the reader does not want to see', () => {
    expect(marked((entity) => entity !== 'page:Ana Duarte')).toHaveLength(2);
  });
});

describe('the report of a page', () => {
  const report = voicesReport('read', articles);

  it('counts statements, and the words of direct ones', () => {
    expect(report.voices.map(({ name, statements, words }) => [name, statements, words])).toEqual([
      ['Ana Duarte', 1, 7],
      ['The ministry', 1, 1],
      ['a senior official', 1, 0],
      ['Bora Kent', 1, 0],
    ]);
    expect(report.untold).toEqual({ statements: 1, words: 3 });
  });

  it('is sorted into experts, officials, institutions, the unnamed and the untold', () => {
    expect(groupsOf(report).map(({ name, statements, share }) => [name, statements, Math.round(share * 100)])).toEqual([
      ['experts', 1, 64],
      ['officials', 1, 0],
      ['institutions', 1, 9],
      ['unnamed', 1, 0],
      ['untold', 1, 27],
    ]);
  });

  it('has a bounded number of voices, and says how many more there are', () => {
    const crowd = Array.from({ length: MOST_VOICES + 5 }, (_, i) => `Speaker${i} said`);
    const many = read([crowd.join(' ')], {
      voices: (at) => crowd.map((who) => ({ name: who, mentions: [at(who)] })),
      statements: (at) => crowd.map((who, voice) => ({ content: [at(who)], voice })),
    });
    const { voices, more } = voicesReport('read', [many]);
    expect(voices).toHaveLength(MOST_VOICES);
    expect(more).toEqual({ voices: 5, statements: 5, words: 10 });
  });

  it('finds voices by the beginnings of words in name, role and affiliation', () => {
    const names = (query: string) => findVoices(report.voices, query).map(({ name }) => name);
    expect(names('duart')).toEqual(['Ana Duarte']);
    expect(names('harbour economist')).toEqual(['Ana Duarte']);
    expect(names('ministry')).toEqual(['The ministry']);
    expect(names('uarte')).toEqual([]);
    expect(names('  ')).toEqual([]);
  });
});

describe('countWords', () => {
  it('counts as one does by hand', () => {
    expect(countWords('We don’t know: it’s well-known – 3.5 per cent …')).toBe(8);
    expect(countWords(' — ')).toBe(0);
  });
});

describe('ids of voices', () => {
  it('are one for each voice of a page', () => {
    const twice = read(['A B A'], {
      voices: () => [{ name: 'Ana Duarte' }, { name: 'Ana Duarte' }, { name: `\u202e${'x'.repeat(500)}` }],
    });
    expect(new Set(twice.ids).size).toBe(3);
    expect(twice.ids[1]).toBe('page:Ana Duarte (2)');
    expect(twice.ids.every((id) => id.length < 120)).toBe(true);
  });
});
