import { expect, test } from 'vitest';
import { closingLine, sum, tallyOfCheck, tallyOfTests, type VitestReport } from './tally.ts';

const report = (
  name: string,
  statuses: readonly string[],
  status = 'passed',
  success = true,
): VitestReport => ({
  success,
  testResults: [{ name: `/jalon/${name}`, status, assertionResults: statuses.map((status) => ({ status })) }],
});

test.each([
  ['passes and skips', report('src/a.test.ts', ['passed', 'passed', 'skipped', 'todo']), false, [2, 0, 2]],
  ['a failure', report('src/a.test.ts', ['passed', 'failed'], 'failed', false), false, [1, 1, 0]],
  ['a file that cannot be run', report('src/a.test.ts', [], 'failed', false), false, [0, 1, 0]],
  [
    'a file whose own set-up fails',
    report('src/a.test.ts', ['passed', 'skipped'], 'failed', false),
    false,
    [1, 1, 1],
  ],
  ['a failure outside any test', report('src/a.test.ts', ['passed'], 'passed', false), false, [1, 1, 0]],
  ['a skipped journey', report('src/journeys/a.test.ts', ['passed', 'skipped']), false, [1, 0, 1]],
  ['a skipped journey, all asked', report('src/journeys/a.test.ts', ['skipped']), true, [0, 1, 0]],
  ['another skipped test, journeys asked', report('src/a.test.ts', ['skipped']), true, [0, 0, 1]],
])('%s', (_, given, everyJourney, [passed, failed, skipped]) => {
  expect(tallyOfTests(given, '/jalon', everyJourney)).toEqual({ passed, failed, skipped });
});

test('runners are summed into one closing line', () => {
  const all = sum([tallyOfCheck(true), tallyOfCheck(false), { passed: 10, failed: 2, skipped: 3 }]);
  expect(closingLine(all)).toBe('11 passed, 3 failed, 3 skipped');
  expect(closingLine({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
});
