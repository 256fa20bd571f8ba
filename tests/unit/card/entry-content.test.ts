import { describe, expect, it } from 'vitest';
import { entryContent } from '../../../core/card/entry-content.ts';
import { listedIn } from '../../../core/card/listed.ts';
import { damBrief } from '../../fixtures/card/brief.ts';
import { BRAZIL } from '../../fixtures/card/countries.ts';

const languages = { locale: 'en', reader: 'en', page: undefined };
const briefs = [damBrief];
const others = new Map([['iso-br', BRAZIL]]);

describe('a full entry', () => {
  const entry = (id: string) => entryContent(id, { briefs, others, languages });

  it('has all a brief says of those it knows', () => {
    const content = entry('borland');
    expect(content?.type).toBe('brief');
    expect(content?.model.head).toMatchObject({ id: 'borland', name: 'Borland' });
  });

  it('has the facts on any other country, with its names in other languages', () => {
    const content = entry('iso-br');
    if (content?.type !== 'country') throw new Error('no country');
    expect(content.model.head.name).toBe('Brazil');
    expect(content.names).toContainEqual({ language: 'ru', text: 'Бразилия' });
    // The one it goes by stands above already.
    expect(content.names.map(({ text }) => text)).not.toContain('Brazil');
    expect(content.names.length).toBe(Object.values(BRAZIL.names).filter((text) => text !== 'Brazil').length);
  });

  it('is none of anybody else', () => {
    expect(entry('nobody')).toBeNull();
    expect(entry('')).toBeNull();
  });
});

describe('a line of a list', () => {
  const listed = listedIn(briefs, others, languages);

  it('is of the brief first, then of the countries', () => {
    expect(listed('borland')).toEqual({
      id: 'borland',
      name: 'Borland',
      emblem: expect.objectContaining({ type: 'flag' }),
      what: 'Borland, on the river.',
    });
    expect(listed('iso-br')).toEqual({
      id: 'iso-br',
      name: 'Brazil',
      emblem: { type: 'flag', iso2: 'BR' },
      what: 'South America',
    });
    expect(listed('nobody')).toBeNull();
  });

  it('is made once', () => {
    expect(listed('borland')).toBe(listed('borland'));
  });
});
