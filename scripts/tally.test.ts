import { expect, test } from 'vitest';
import { closingLine, sum, tallyOfCheck, tallyOfTests, type VitestReport } from './tally.ts';

const report = (statuses: readonly string[], status = 'passed', success = true): VitestReport => ({
  success,
  testResults: [{ status, assertionResults: statuses.map((status) => ({ status })) }],
});

test.each([
  ['passes and skips', report(['passed', 'passed', 'skipped', 'todo']), [2, 0, 2]],
  ['a failure', report(['passed', 'failed'], 'failed', false), [1, 1, 0]],
  ['a file that cannot be run', report([], 'failed', false), [0, 1, 0]],
  ['a file whose own set-up fails', report(['passed', 'skipped'], 'failed', false), [1, 1, 1]],
  ['a failure outside any test', report(['passed'], 'passed', false), [1, 1, 0]],
])('%s', (_, given, [passed, failed, skipped]) => {
  expect(tallyOfTests(given)).toEqual({ passed, failed, skipped });
});

test('runners are summed into one closing line', () => {
  const all = sum([tallyOfCheck(true), tallyOfCheck(false), { passed: 10, failed: 2, skipped: 3 }]);
  expect(closingLine(all)).toBe('11 passed, 3 failed, 3 skipped');
  expect(closingLine({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
});
