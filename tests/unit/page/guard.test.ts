import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../core/page/guard.ts';

/** Something that is disturbed again after each of `times` restores. */
function disturbed(times: number) {
  const log: string[] = [];
  let left = times;
  const guard = createGuard({
    isIntact: () => left === 0,
    restore() {
      log.push('restore');
      left--;
    },
    giveUp: () => log.push('give up'),
  });
  return { guard, log };
}

describe('a guard', () => {
  it('does nothing where all is as it was', () => {
    const { guard, log } = disturbed(0);
    guard.look();
    expect(log).toEqual([]);
  });

  it('puts back what was disturbed, once a look', () => {
    const { guard, log } = disturbed(2);
    for (let i = 0; i < 9; i++) guard.look();
    expect(log).toEqual(['restore', 'restore']);
    expect(guard.gaveUp).toBe(false);
  });

  it('gives up once, after five times, and does nothing any more', () => {
    const { guard, log } = disturbed(Number.POSITIVE_INFINITY);
    for (let i = 0; i < 100; i++) guard.look();
    expect(log).toEqual([...Array(5).fill('restore'), 'give up']);
    expect(guard.gaveUp).toBe(true);
  });
});
