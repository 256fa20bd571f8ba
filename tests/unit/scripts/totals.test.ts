import { describe, expect, it } from 'vitest';
import { asOne, sum, vitestTotals } from '../../../scripts/check/totals.ts';

describe('vitestTotals', () => {
  const report = (passed: number, failed: number) => JSON.stringify({ numPassedTests: passed, numFailedTests: failed });

  it('reads the counts', () => expect(vitestTotals(report(12, 3), false)).toEqual({ passed: 12, failed: 3 }));

  it('never lets a failed run go without a failure', () => {
    expect(vitestTotals(report(12, 0), false)).toEqual({ passed: 12, failed: 1 });
    expect(vitestTotals('', false)).toEqual({ passed: 0, failed: 1 });
    expect(vitestTotals('{"half', false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('sum', () => {
  it('adds up', () => {
    expect(sum([asOne(true), asOne(false), { passed: 5, failed: 2 }])).toEqual({ passed: 6, failed: 3 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
