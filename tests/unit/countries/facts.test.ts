import { expect, test } from 'vitest';
import { factsOf } from '../../../core/countries/facts.ts';
import { facts } from './files.ts';

const countries = Object.values(facts().countries);
const without = (field: 'iso3' | 'numeric' | 'region' | 'subregion'): string[] =>
  countries.filter((country) => country[field] === undefined).map(({ iso2 }) => iso2);

test('every country has its codes and its region, but for those that have none', () => {
  expect(without('iso3')).toEqual(['XK']);
  expect(without('numeric')).toEqual(['XK']);
  expect(without('region')).toEqual(['AQ']);
  expect(without('subregion')).toEqual(['AQ']);
  expect(new Set(countries.map(({ iso3 }) => iso3)).size).toBe(countries.length);
});

test('capital, languages and population are missing only where nobody lives or no city leads', () => {
  const list = (missing: (country: (typeof countries)[number]) => boolean) =>
    countries.filter(missing).map(({ iso2 }) => iso2);
  expect(list(({ capital }) => capital === null)).toEqual(['AQ', 'BV', 'HK', 'HM', 'IO', 'MO', 'TK', 'UM']);
  expect(list(({ languages }) => languages.length === 0)).toEqual(['AQ', 'BV', 'HM', 'TF']);
  expect(list(({ population }) => population === null)).toEqual(['AQ', 'BV', 'GS', 'HM', 'TF', 'UM']);
});

test('members of the United Nations, the European Union and the euro area', () => {
  const members = (group: 'UN' | 'EU' | 'EZ') => countries.filter(({ memberships }) => memberships.includes(group));
  expect(members('UN')).toHaveLength(193);
  expect(members('EU')).toHaveLength(27);
  expect(members('EZ').every(({ memberships }) => memberships.includes('EU'))).toBe(true);
  expect(factsOf(facts(), 'VA')?.memberships).toEqual([]);
});

test('states its source and says what is disputed about a capital', () => {
  expect(facts().source).toMatch(/^Unicode CLDR \d+/);
  expect(facts().edition).toBeGreaterThan(2020);
  expect(factsOf(facts(), 'IL')?.capital?.note).toMatch(/disputed/);
  expect(factsOf(facts(), 'NL')?.capital).toEqual({ name: 'Amsterdam', note: 'the government sits in The Hague' });
  expect(factsOf(facts(), 'ZZ')).toBeNull();
});
