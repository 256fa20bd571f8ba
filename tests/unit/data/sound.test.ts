import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import brief from '../../../assets/briefs/states-turning-from-russia-2022.json' with { type: 'json' };
import { areBriefs, isCountryRecord } from '../../../core/data/sound.ts';

const record = { facts: {}, names: {}, forms: [], english: {}, flag: null };

describe('what comes out of storage', () => {
  it('is taken where it is whole', () => {
    expect(areBriefs([brief])).toBe(true);
    expect(isCountryRecord(record)).toBe(true);
  });

  it.each(['source', 'entities', 'issues', 'stances', 'claims', 'ties', 'background'])(
    'is no brief without %s',
    (part) => expect(areBriefs([{ ...brief, [part]: undefined }])).toBe(false),
  );

  it('is no brief with a hole in a list, and no record without its names', () => {
    expect(areBriefs([{ ...brief, claims: [...brief.claims, null] }])).toBe(false);
    expect(areBriefs([])).toBe(false);
    expect(areBriefs([brief, { ...brief, ties: null }])).toBe(false);
    expect(isCountryRecord({ ...record, names: undefined })).toBe(false);
  });

  it('never makes a look at it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => typeof areBriefs(value) === typeof isCountryRecord(value)),
      { numRuns: 2000 },
    );
  });
});
