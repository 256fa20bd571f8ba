import { describe, expect, it } from 'vitest';
import { markedOf } from '../../../core/page/marks.ts';
import type { PlacedMention } from '../../../core/page/placed.ts';

const mentions = ['turkey', 'china', 'turkey', 'china', 'india'].map(
  (entity, id) => ({ id, mention: { entity } }) as PlacedMention,
);
const ids = (marked: readonly PlacedMention[]) => marked.map(({ id }) => id);

describe('markedOf', () => {
  it('takes all, the first of each entity, or none', () => {
    expect(ids(markedOf(mentions, 'all'))).toEqual([0, 1, 2, 3, 4]);
    expect(ids(markedOf(mentions, 'first'))).toEqual([0, 1, 4]);
  });
});
