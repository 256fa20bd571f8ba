import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedTo } from '../../../core/popup/moves.ts';

it.each<[string, number, number | null]>([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 1, 2],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 0, null],
])('of three, %s leads from %i to %s', (key, active, to) => {
  expect(movedTo(key, active, 3)).toBe(to);
});

it('never leads out of the list', () => {
  const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'x');
  fc.assert(
    fc.property(key, fc.nat(50), fc.integer({ min: -1, max: 60 }), (pressed, count, active) => {
      const to = movedTo(pressed, Math.min(active, count - 1), count);
      expect(to === null || (to >= 0 && to < count)).toBe(true);
      if (count === 0) expect(to).toBeNull();
    }),
  );
});
