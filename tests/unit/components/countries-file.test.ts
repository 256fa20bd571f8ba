import { describe, expect, it } from 'vitest';
import { countriesFile } from '../../../scripts/cards/countries-file.ts';

const file = countriesFile();
const records = Object.entries(file);

describe('the records of all countries', () => {
  it('are there for every country, each under its own code', () => {
    expect(records.length).toBeGreaterThanOrEqual(249);
    for (const [iso2, { facts }] of records) expect(facts.iso2).toBe(iso2);
  });

  it('have a flag and a name in every language', () => {
    for (const [iso2, { flag, names }] of records) {
      expect(flag?.[0], iso2).toBe('svg');
      expect(Object.keys(names).length, iso2).toBe(14);
    }
  });

  it('name regions and languages in words', () => {
    for (const [iso2, { english, facts }] of records) {
      expect(english.languages, iso2).toHaveLength(facts.languages.length);
      for (const name of english.languages) expect(name, iso2).toMatch(/^\p{Lu}/u);
      if (facts.region !== undefined) expect(english.region, iso2).toMatch(/^\p{Lu}\p{Ll}/u);
    }
  });

  it('are small enough for a card to read one', () => {
    for (const [iso2, record] of records) expect(JSON.stringify(record).length, iso2).toBeLessThan(8_000);
  });

  it('have further forms for the search, without those that only end otherwise', () => {
    const forms = file.BR?.forms ?? [];
    expect(forms).toContain('Federative Republic of Brazil');
    expect(forms).not.toContain('Brasiliens');
    expect(forms).not.toContain('Бразилии');
    expect(file.NL?.forms).toEqual(expect.arrayContaining(['Holland', 'Dutch']));
    expect(file.MM?.forms.join()).toMatch(/Burma/);
    for (const [iso2, { forms: all }] of records) expect(new Set(all).size, iso2).toBe(all.length);
  });
});
