import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace, MAX_SHARE, WINDOW_MS } from '../../../core/page/pace.ts';

/** Spends `ms` at the beginning of each `every` ms, for `forMs`; true where that was once too much. */
function follow(ms: number, every: number, forMs: number): boolean {
  const pace = createPace();
  let tooMuch = false;
  for (let at = 0; at < forMs; at += every) tooMuch ||= pace.spent(at, at + ms);
  return tooMuch;
}

describe('the pace of a page', () => {
  it('may be followed for any time with less than the share', () => {
    expect(follow(20, 100, 30 * 60 * 1000)).toBe(false);
  });

  it('is too fast where following takes more than the share of some seconds', () => {
    expect(follow(50, 100, WINDOW_MS)).toBe(true);
  });

  it('lets one long reading pass: a page may change as a whole now and then', () => {
    expect(follow(WINDOW_MS * MAX_SHARE * 0.9, WINDOW_MS * 2, 20 * WINDOW_MS)).toBe(false);
  });

  it('never exceeds what it is told to bear', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { maxLength: 400 }), (steps) => {
        const pace = createPace();
        let at = 0;
        let sum = 0;
        for (const [pause, ms] of steps) {
          at += pause;
          sum += ms;
          const tooMuch = pace.spent(at, at + ms);
          at += ms;
          if (tooMuch) return sum > WINDOW_MS * MAX_SHARE;
        }
        return true;
      }),
    );
  });
});
