import { describe, expect, it } from 'vitest';
import { countryCitation } from '../../../core/card/country-citation.ts';
import { factLines, usualLabels } from '../../../core/card/country-lines.ts';
import { countryModel } from '../../../core/card/country-model.ts';
import type { CountryRecord } from '../../../core/card/country-record.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { BOLIVIA, BRAZIL, countryRecord } from '../../fixtures/card/countries.ts';

const words = { t: createMessages('en'), locale: 'en', now: 0 };
const LANGUAGES = { locale: 'en', reader: 'en', page: 'de' };
const modelOf = (record: CountryRecord | null) => countryModel('id', record?.facts.iso2 ?? 'BR', record, LANGUAGES);

function linesOf(record: CountryRecord, full = false): string[] {
  const { facts } = modelOf(record);
  if (!facts) throw new Error('no facts');
  return factLines(facts, words, full).map(({ label, value, note }) => `${label}: ${value}${note ? ` | ${note}` : ''}`);
}

describe('the facts of a country', () => {
  it('give capital, region, languages, population with its year, and memberships', () => {
    expect(linesOf(BRAZIL)).toEqual([
      'Capital: Brasília',
      'Region: South America',
      'Languages: Portuguese',
      'Population: 220 million | estimate known by 2031',
      'Member of: United Nations',
    ]);
  });

  it('say what has to be known about the capital, and count or name languages of regions', () => {
    const [capital, languages] = linesOf(BOLIVIA);
    expect(capital).toBe('Capital: Sucre | the government sits in La Paz');
    expect(languages).toBe('Languages: Spanish, Quechua | and 2 regional ones');
    expect(linesOf(BOLIVIA, true)[1]).toBe('Languages: Spanish, Quechua | regional: Example, Guarani');
  });

  it('do not make a language of a region one of the country', () => {
    const record = countryRecord({
      facts: { iso2: 'BR', languages: [{ tag: 'pt', status: 'official_regional' }] },
    });
    expect(linesOf(record)).toEqual(['Languages: Portuguese | regional']);
  });

  it('leave out what is not known', () => {
    expect(linesOf(countryRecord({ facts: { iso2: 'AQ' } }))).toEqual([]);
  });

  it('have the labels that stand while they are read', () => {
    const { facts } = modelOf(BRAZIL);
    expect(facts && factLines(facts, words, false).map(({ label }) => label)).toEqual(usualLabels(words.t));
  });
});

describe('a country’s card as text', () => {
  it('has both names, the facts, their source, and that the brief is silent', () => {
    expect(countryCitation(modelOf(BRAZIL), words)).toBe(
      [
        'Brazil (Brasilien)',
        'Capital: Brasília',
        'Region: South America',
        'Languages: Portuguese',
        'Population: 220 million (estimate known by 2031)',
        'Member of: United Nations',
        'The brief says nothing about it.',
        'Source: Example Data 3.1, 2031.',
      ].join('\n'),
    );
  });

  it('says that there are no facts where they could not be read', () => {
    expect(countryCitation(modelOf(null), words)).toContain('could not be read');
  });
});
