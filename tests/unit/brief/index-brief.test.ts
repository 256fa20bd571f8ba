import { describe, expect, test } from 'vitest';
import { indexBrief } from '../../../core/brief/index-brief.ts';
import { speaksFor } from '../../../core/brief/speaks-for.ts';
import { fixtureBrief } from './fixtures.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('indexBrief', () => {
  const index = indexBrief(fixtureBrief('cod-quota'));

  test('finds things by id', () => {
    expect(index.entity('iceland')?.name).toBe('Iceland');
    expect(index.issue('trawlers')?.label).toBe('New trawlers');
    expect(index.claim('talks')?.paragraph).toBe(6);
    expect(index.entity('constructor')).toBeUndefined();
  });

  test('keeps who holds a position apart from who says so', () => {
    expect(ids(index.claimsByHolder('iceland'))).toEqual(['iceland-will-not-follow', 'solheim-on-market', 'talks']);
    expect(ids(index.claimsAttributedTo('ragna-solheim'))).toEqual(['solheim-on-market']);
    expect(ids(index.claimsByHolder('ragna-solheim'))).toEqual([]);
    expect(ids(index.claimsTowards('norway'))).toEqual(['solheim-on-market', 'talks']);
  });

  test('finds stances, ties, background and people of an entity', () => {
    const stance = index.stanceOf('iceland');
    expect(ids(stance ? index.claimsOfStance(stance) : [])).toEqual(['iceland-will-not-follow', 'solheim-on-market']);
    expect(index.stanceOf('norway')).toBeUndefined();
    expect(ids(index.tiesOf('norway'))).toEqual(['trawlers-for-iceland']);
    expect(ids(index.tiesOf('iceland'))).toEqual(['trawlers-for-iceland']);
    expect(ids(index.backgroundOf('norway'))).toEqual(['advice']);
    expect(index.backgroundAttributedTo('norway')).toEqual([]);
    expect(ids(index.peopleOf('fisheries-ministry'))).toEqual(['ministry-official']);
    expect(ids(index.peopleOf('iceland'))).toEqual(['ministry-official']);
  });
});

test.each([
  ['iceland', 'iceland', true],
  ['fisheries-ministry', 'iceland', true],
  ['ministry-official', 'iceland', true],
  ['ministry-official', 'fisheries-ministry', true],
  ['fisheries-ministry', 'norway', false],
  ['ragna-solheim', 'northern-seas', false],
  ['northern-seas', 'iceland', false],
  ['iceland', 'fisheries-ministry', false],
  ['nobody', 'iceland', false],
])('%s speaks for %s: %j', (speaker, holder, expected) => {
  expect(speaksFor(indexBrief(fixtureBrief('cod-quota')), speaker, holder)).toBe(expected);
});
