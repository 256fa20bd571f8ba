import { describe, expect, it } from 'vitest';
import type { SearchCountry } from '../../../core/search/entries.ts';
import { createSearch } from '../../../core/search/search.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

const [known] = damBrief.entities.flatMap((entity) => (entity.kind === 'country' ? [entity] : []));
if (!known) throw new Error('the fixture has no country');

const COUNTRIES: SearchCountry[] = [
  { id: 'iso-br', iso2: 'BR', names: ['Brazil', 'Brasilien', 'Brasil', 'Бразилия', '巴西'], forms: ['Brazilian'] },
  { id: 'iso-gq', iso2: 'GQ', names: ['Equatorial Guinea', 'Guinea Ecuatorial'], forms: [] },
  { id: 'iso-gn', iso2: 'GN', names: ['Guinea', 'Гвинея'], forms: [] },
  { id: 'iso-ci', iso2: 'CI', names: ["Côte d'Ivoire", 'Elfenbeinküste'], forms: ['Ivory Coast'] },
  { id: 'iso-xx', iso2: known.iso2, names: [known.name, 'Knownland'], forms: [] },
];
const { find } = createSearch([damBrief], COUNTRIES);

describe('every country is found', () => {
  it.each([
    ['brasil', 'iso-br'],
    ['Бразилия', 'iso-br'],
    ['бразил', 'iso-br'],
    ['巴西', 'iso-br'],
    ['brazilian', 'iso-br'],
    ['  BRASILIEN ', 'iso-br'],
    ['cote d', 'iso-ci'],
    ['ivory', 'iso-ci'],
    ['elfenbeinkuste', 'iso-ci'],
    // A slip, in a short name and in a long one.
    ['brazl', 'iso-br'],
    ['equatorial guniea', 'iso-gq'],
  ])('by %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it('the whole name before a part of one', () => {
    expect(find('guinea').slice(0, 2)).toEqual(['iso-gn', 'iso-gq']);
  });

  it('once, however many of its names fit', () => {
    expect(find('bras').filter((id) => id === 'iso-br')).toHaveLength(1);
  });

  it('as the entry of the brief where it has one', () => {
    expect(find('knownland')).toEqual([known.id]);
    expect(find(known.name)).not.toContain('iso-xx');
  });
});

describe('entities of a brief', () => {
  it('come before countries whose names fit as well', () => {
    const twin = createSearch([damBrief], [{ id: 'iso-zz', iso2: 'ZZ', names: [`${known.name} East`], forms: [] }]);
    expect(twin.find(known.name.slice(0, 3)).indexOf(known.id)).toBe(0);
  });

  it('are found by what they say and what they are, after names', () => {
    const person = damBrief.entities.find(({ kind }) => kind === 'person');
    if (person?.kind !== 'person' || !person.title) throw new Error('the fixture has no person with a title');
    expect(find(person.title)).toContain(person.id);
  });
});

it.each(['', '   ', 'zzzzqq'])('finds nothing for “%s”', (query) => {
  expect(find(query)).toEqual([]);
});
