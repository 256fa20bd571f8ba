import { describe, expect, it } from 'vitest';
import { markGroupIn } from '../../../core/card/mark-group.ts';
import { groupIn, isKnown, knownEntities } from '../../../core/data/known-entities.ts';
import { readBriefs } from '../../../scripts/data/build-data.ts';

describe('what pages know of the briefs', () => {
  it('is the mark of each entity, and who is an expert', async () => {
    const briefs = await readBriefs();
    const known = knownEntities(briefs);
    const entities = briefs.flatMap((brief) => brief.entities);
    expect(entities.length).toBeGreaterThan(10);
    for (const { id } of entities) expect(groupIn(known, id)).toBe(markGroupIn(briefs, id));
    const experts = entities.filter((entity) => entity.kind === 'person' && entity.role === 'expert');
    expect(experts.length).toBeGreaterThan(0);
    expect([...known.experts].sort()).toEqual([...new Set(experts.map(({ id }) => id))].sort());
  });

  it('is told from what else storage may hold', () => {
    expect(isKnown(knownEntities([]))).toBe(true);
    const others = [undefined, null, 'text', {}, { groups: {} }, { experts: [] }, { groups: null, experts: [] }];
    for (const other of [...others, { groups: 'text', experts: [] }, { groups: {}, experts: {} }]) {
      expect(isKnown(other)).toBe(false);
    }
  });

  it('holds nobody else, whatever their id', () => {
    const known = { groups: {}, experts: [] };
    for (const id of ['constructor', '__proto__', 'toString', 'iso-fr']) expect(groupIn(known, id)).toBeNull();
  });
});
