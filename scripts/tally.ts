/** Counts what the runners of `npm test` found, for the one line that ends it. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON reporter writes, as far as it is counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A check that either passes or fails as a whole. */
export function tallyOfCheck(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The tests of a report. A file that could not be run counts as one failure, and so does a run that failed outside
 * any test.
 */
export function tallyOfTests(report: VitestReport): Tally {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed++;
      else if (status === 'failed') tally.failed++;
      else tally.skipped++;
    }
    const broken =
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
    if (broken) tally.failed++;
  }
  if (!report.success && tally.failed === 0) tally.failed++;
  return tally;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of `npm test`: `212 passed, 0 failed`, and what was skipped where anything was. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
