import { expect, it } from 'vitest';
import { POSITIONS } from '../../../core/brief/terms.ts';
import { groupOfPosition, markGroup, markGroupIn } from '../../../core/card/mark-group.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

it.each([
  ['borland', 'against'],
  ['corland', 'for'],
  ['dorland', 'open'],
  ['eorland', 'open'],
  ['arland', 'open'],
  ['premier', 'open'],
  ['expert', 'voice'],
  ['institute', 'voice'],
  ['official', 'voice'],
  ['nowhere', 'country'],
])('%s is marked as %s', (entity, group) => {
  expect(markGroup(damBrief, entity)).toBe(group);
});

it('never marks an open position as one of those in between', () => {
  expect(POSITIONS.filter((position) => groupOfPosition(position) === 'between')).toEqual(['neutral', 'hedging']);
  expect(POSITIONS.filter((position) => groupOfPosition(position) === 'open')).toEqual(['unclear', 'not-stated']);
});

it('takes the mark of whichever brief knows the entity', () => {
  const silent = { ...damBrief, entities: [], stances: [] };
  expect(markGroupIn([silent, damBrief], 'borland')).toBe('against');
  expect(markGroupIn([silent, damBrief], 'iso-br')).toBe('country');
});
