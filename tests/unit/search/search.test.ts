import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchCountry } from '../../../core/search/entries.ts';
import { createSearch, MAX_HITS } from '../../../core/search/search.ts';
import { damBrief, OWN_QUOTE } from '../../fixtures/card/brief.ts';

const [known] = damBrief.entities.flatMap((entity) => (entity.kind === 'country' ? [entity] : []));
if (!known) throw new Error('the fixture has no country');

const COUNTRIES: SearchCountry[] = [
  { id: 'iso-br', iso2: 'BR', names: ['Brazil', 'Brasilien', 'Brasil', 'Бразилия', '巴西'], forms: ['Brazilian'] },
  { id: 'iso-gq', iso2: 'GQ', names: ['Equatorial Guinea', 'Guinea Ecuatorial'], forms: [] },
  { id: 'iso-gn', iso2: 'GN', names: ['Guinea', 'Гвинея'], forms: [] },
  { id: 'iso-ci', iso2: 'CI', names: ["Côte d'Ivoire", 'Elfenbeinküste'], forms: ['Ivory Coast'] },
  { id: 'iso-kg', iso2: 'KG', names: ['Kyrgyzstan', 'Kırgızistan'], forms: [] },
  { id: 'iso-xx', iso2: known.iso2, names: [known.name, 'Knownland'], forms: [] },
];
const { find } = createSearch([damBrief], COUNTRIES);

/** Entities and countries found, group by group; statements apart. */
const found = (query: string): string[] =>
  find(query)
    .groups.filter(({ group }) => group !== 'statements')
    .flatMap(({ hits }) => hits.map(({ entry }) => entry.entity));

const statements = (query: string): string[] =>
  find(query)
    .groups.filter(({ group }) => group === 'statements')
    .flatMap(({ hits }) => hits.map(({ entry }) => entry.claim ?? ''));

describe('every country is found', () => {
  it.each([
    ['brasil', 'iso-br'],
    ['Бразилия', 'iso-br'],
    ['бразил', 'iso-br'],
    ['巴西', 'iso-br'],
    ['西', 'iso-br'],
    ['brazilian', 'iso-br'],
    ['  BRASILIEN ', 'iso-br'],
    ['cote d', 'iso-ci'],
    ['ivory', 'iso-ci'],
    ['elfenbeinkuste', 'iso-ci'],
    ['küste', 'iso-ci'],
    // Words in another order.
    ['ecuatorial guinea', 'iso-gq'],
    // Slips: a letter left out, letters that changed places, letters without their marks.
    ['brazl', 'iso-br'],
    ['equatorial guniea', 'iso-gq'],
    ['kirgizistan', 'iso-kg'],
    ['kyrgistan', 'iso-kg'],
  ])('by %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('the whole name before a part of one', () => {
    expect(found('guinea').slice(0, 2)).toEqual(['iso-gn', 'iso-gq']);
  });

  it('once, however many of its names fit', () => {
    expect(found('bras').filter((id) => id === 'iso-br')).toHaveLength(1);
  });

  it('as the entry of the brief where it has one', () => {
    expect(found('knownland')).toEqual([known.id]);
    expect(found(known.name)).not.toContain('iso-xx');
  });
});

describe('entities of a brief', () => {
  it('come before countries whose names fit as well', () => {
    const name = `${known.name.slice(0, 3)}o`;
    const twin = createSearch([damBrief], [{ id: 'iso-zz', iso2: 'ZZ', names: [name], forms: [] }]);
    const [first] = twin.find(known.name.slice(0, 3)).groups[0]?.hits ?? [];
    expect(first?.entry.entity).toBe(known.id);
  });

  it('are found by what they are, also together with a name', () => {
    const person = damBrief.entities.find(({ kind }) => kind === 'person');
    if (person?.kind !== 'person' || !person.title) throw new Error('the fixture has no person with a title');
    expect(found(person.title)).toContain(person.id);
    const surname = person.name.split(' ').at(-1);
    expect(found(`${person.title.split(' ')[0]} ${surname}`)).toContain(person.id);
  });

  it('come in the group of the best match first, and statements last', () => {
    const groups = find('borg').groups.map(({ group }) => group);
    expect(groups[0]).toBe('people');
    expect(groups.indexOf('statements')).toBe(groups.includes('statements') ? groups.length - 1 : -1);
  });
});

describe('statements', () => {
  it('are found by their words and by the words quoted in them', () => {
    const claim = damBrief.claims.find(({ quotes }) => quotes.some(({ selector }) => selector.exact === OWN_QUOTE));
    expect(statements('river others own')).toContain(claim?.id);
    const hit = find('drink river').groups.find(({ group }) => group === 'statements')?.hits[0];
    expect(hit?.text).toBe(OWN_QUOTE);
    expect(hit?.entry.entity).toBe(claim?.holder);
  });

  it('narrow down by who says them', () => {
    const all = statements('text');
    const some = statements('text corland');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });
});

it.each(['', '   ', 'zzzzqq', 'tinea', '…', '“”', '\u0301'])('finds nothing for “%s”', (query) => {
  expect(find(query).groups).toEqual([]);
});

it('answers any query, in groups that are neither empty nor longer than shown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (query) => {
      for (const { hits, total } of find(query).groups) {
        expect(hits.length).toBe(Math.min(total, MAX_HITS));
        expect(hits.length).toBeGreaterThan(0);
        for (const { entry, text } of hits) expect(entry.fields.map((field) => field.text)).toContain(text);
      }
    }),
  );
});

it('finds every name by itself, and by its first letters', () => {
  const names = damBrief.entities.map(({ id, name }) => ({ id, name }));
  for (const { id, name } of names) {
    expect(found(name), name).toContain(id);
    expect(found(name.toUpperCase()), name).toContain(id);
  }
});
