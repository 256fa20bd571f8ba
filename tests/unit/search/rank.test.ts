import { describe, expect, it } from 'vitest';
import type { SearchEntry, SearchField } from '../../../core/search/entries.ts';
import { fieldsOf, NO_SCORE, rankEntries } from '../../../core/search/rank.ts';
import { matchToken } from '../../../core/search/token.ts';
import { createVocabulary } from '../../../core/search/vocabulary.ts';

const entry = (...fields: SearchField[]): SearchEntry => ({
  group: 'people',
  entity: 'somebody',
  claim: null,
  inBrief: true,
  fields,
});
const name = (text: string): SearchField => ({ kind: 'name', text });

/** Scores of the entries, and the text that carries each. */
function rank(query: string, entries: readonly SearchEntry[]) {
  const texts = entries.flatMap(({ fields }) => fields);
  const vocabulary = createVocabulary(texts.map(({ kind, text }) => ({ text, isName: kind === 'name' })));
  const tokens = query.split(' ').map((token) => matchToken(vocabulary, token));
  const { scores, carriers } = rankEntries(fieldsOf(entries), entries.length, tokens, query, vocabulary.keys);
  return [...scores].map((score, i) => ({
    score,
    by: score === NO_SCORE ? null : texts[carriers[i] ?? 0]?.text,
  }));
}

/** Places of the entries, the best first; those that do not fit are left out. */
const order = (query: string, entries: readonly SearchEntry[]): number[] =>
  rank(query, entries)
    .map(({ score }, place) => ({ score, place }))
    .filter(({ score }) => score !== NO_SCORE)
    .sort((a, b) => a.score - b.score)
    .map(({ place }) => place);

describe('the better fit', () => {
  it('is the whole name, then one that begins with it, then one that holds it', () => {
    const entries = [entry(name('New Mexico')), entry(name('Mexico City')), entry(name('Mexico'))];
    expect(order('mexico', entries)).toEqual([2, 1, 0]);
  });

  it('is the name before the role, and the role before the words', () => {
    const entries = [
      entry({ kind: 'said', text: 'The minister said so.' }),
      entry({ kind: 'role', text: 'minister of trade' }),
      entry({ kind: 'affiliation', text: 'office of the minister' }),
      entry(name('Minister')),
    ];
    const [first, ...others] = order('minister', entries);
    expect(first).toBe(3);
    expect(others.at(-1)).toBe(0);
    expect(others).toHaveLength(3);
  });

  it('is the shorter of two texts that fit alike', () => {
    const [found] = rank('baltic', [entry(name('Baltic Sea Region'), name('Baltic Sea'), name('Baltic Sea States'))]);
    expect(found?.by).toBe('Baltic Sea');
  });

  it('holds all words of the query in one text rather than in several', () => {
    const entries = [
      entry(name('Ana Duarte'), { kind: 'role', text: 'economist' }),
      entry(name('Duarte the economist')),
    ];
    expect(order('duarte economist', entries)).toEqual([1, 0]);
  });
});

describe('a query over several texts of an entry', () => {
  const entries = [
    entry(name('Ana Duarte'), { kind: 'role', text: 'trade economist' }, { kind: 'about', text: 'Turkey' }),
    entry(name('Ana Kent'), { kind: 'role', text: 'engineer' }),
  ];

  it('finds it where each word is in one of them, carried by the best', () => {
    expect(rank('duarte econ', entries)).toEqual([
      { score: expect.any(Number), by: 'Ana Duarte' },
      { score: NO_SCORE, by: null },
    ]);
  });

  it('may be narrowed down by what it is about, which alone finds nothing', () => {
    expect(rank('turkey', entries).map(({ by }) => by)).toEqual([null, null]);
    expect(rank('ana turkey', entries).map(({ by }) => by)).toEqual(['Ana Duarte', null]);
  });

  it('finds nothing where one word is nowhere', () => {
    expect(order('duarte ballet', entries)).toEqual([]);
  });
});
