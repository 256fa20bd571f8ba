/** Counting. Pure. */

export interface Totals {
  passed: number;
  failed: number;
}

/** A step without tests of its own counts as one check. */
export function asOne(ok: boolean): Totals {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sum(all: readonly Totals[]): Totals {
  return all.reduce((total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * Totals of a Vitest JSON report. A run that failed is never without a failure: a file that could not be imported, or
 * an error between the tests, shows in no single test.
 * @param report Text of the report, '' where none was written.
 */
export function vitestTotals(report: string, ok: boolean): Totals {
  const { passed, failed } = readCounts(report);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function readCounts(report: string): Totals {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<string, unknown>;
    return { passed: Number(numPassedTests) || 0, failed: Number(numFailedTests) || 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
