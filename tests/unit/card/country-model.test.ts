import { describe, expect, it } from 'vitest';
import { type CountryLanguages, countryModel, countryName } from '../../../core/card/country-model.ts';
import { BOLIVIA, BRAZIL, CONGO, countryRecord } from '../../fixtures/card/countries.ts';

const ENGLISH: CountryLanguages = { locale: 'en', reader: 'en-US', page: 'en' };

describe('the name of a country', () => {
  it.each([
    ['BR', BRAZIL, 'en', 'Brazil'],
    ['BR', BRAZIL, 'en-GB', 'Brazil'],
    ['BR', BRAZIL, 'ru', 'Бразилия'],
    // Languages names are not collected in: the browser has them.
    ['BR', BRAZIL, 'sv', 'Brasilien'],
    // What newspapers write, not 'Congo - Kinshasa'.
    ['CD', CONGO, 'en', 'Democratic Republic of the Congo'],
    ['CD', CONGO, 'de-AT', 'Demokratische Republik Kongo'],
    // Norms of a region are the browser's business.
    ['PL', countryRecord({ facts: { iso2: 'PL' }, names: { pt: 'Polônia' } }), 'pt-PT', 'Polónia'],
    ['PL', countryRecord({ facts: { iso2: 'PL' }, names: { pt: 'Polônia' } }), 'pt-BR', 'Polônia'],
    ['IT', countryRecord({ facts: { iso2: 'IT' }, names: { zh: '意大利' } }), 'zh-TW', '義大利'],
    ['BR', null, 'en', 'Brazil'],
    ['BR', undefined, 'de', 'Brasilien'],
    ['XX', null, 'en', 'XX'],
    ['BR', BRAZIL, 'not a tag', 'BR'],
  ])('%s, in %#: %s', (iso2, record, language, name) => {
    expect(countryName(iso2, record, language)).toBe(name);
  });
});

describe('the card of a country no brief knows', () => {
  it('has its name, its flag and its facts in words', () => {
    expect(countryModel('iso-br', 'BR', BRAZIL, ENGLISH)).toEqual({
      head: {
        id: 'iso-br',
        kind: 'country',
        emblem: { type: 'flag', iso2: 'BR' },
        name: 'Brazil',
        what: '',
        affiliation: null,
      },
      language: 'en-US',
      onPage: null,
      facts: {
        capital: { name: 'Brasília', note: null },
        region: 'South America',
        languages: { whole: ['Portuguese'], regional: [] },
        population: 220_051_500,
        memberships: ['United Nations'],
        source: 'Example Data 3.1',
        edition: 2031,
      },
    });
  });

  it('has its name in the page’s language too, where that is another', () => {
    const on = (page: string | undefined) => countryModel('iso-br', 'BR', BRAZIL, { ...ENGLISH, page }).onPage;
    expect(on('de-AT')).toEqual({ text: 'Brasilien', language: 'de-AT' });
    expect(on('zh')).toEqual({ text: '巴西', language: 'zh' });
    expect(on('en-GB')).toBeNull();
    expect(on(undefined)).toBeNull();
    expect(on('x_y z')).toBeNull();
  });

  it('names languages the browser does not know, and tells those of regions apart', () => {
    expect(countryModel('iso-bo', 'BO', BOLIVIA, ENGLISH).facts?.languages).toEqual({
      whole: ['Spanish', 'Quechua'],
      regional: ['Example', 'Guarani'],
    });
  });

  it('can be shown before its facts are read, and without them', () => {
    const unread = countryModel('iso-br', 'BR', undefined, ENGLISH);
    expect(unread.head.name).toBe('Brazil');
    expect(unread.facts).toBeUndefined();
    expect(countryModel('iso-br', 'BR', null, ENGLISH).facts).toBeNull();
  });
});
