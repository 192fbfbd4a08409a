import { expect, test } from 'vitest';
import { fencedLines, fenceProblem } from './fences.ts';

const problemOf = (text: string) => fenceProblem(fencedLines(text));

test.each([
  ['---\na: 1\n---\nText', undefined],
  ['--- \na: 1\n---\u00a0\nText', undefined],
  ['---\na: 1\n---\n***\nText', undefined],
  ['\n\n---\na: 1\n---', ['no-front-matter', 1]],
  ['***\na: 1\n---', ['no-front-matter', 1]],
  [' ---\na: 1\n---', ['front-matter-first-line', 1]],
  ['---js\na: 1\n---', ['front-matter-first-line', 1]],
  ['---\na: 1\n----\nText', ['front-matter-last-line', 3]],
  ['---\na: 1\n--\nText', ['front-matter-last-line', 3]],
  ['---\na: 1\n —-\nText', ['front-matter-last-line', 3]],
  ['---\na:\n  - b\n___\nText', ['front-matter-last-line', 4]],
  ['---\na: 1\n\nText\n\n***', ['front-matter-unclosed', 4]],
  ['---\na: 1\n\n- An item', ['front-matter-unclosed', 4]],
  ['---\na:\n- an item\n# a remark\n\n## A title', ['front-matter-unclosed', 6]],
  ['---\na: 1\n  b\n\n', ['front-matter-unclosed', 3]],
  ['---\n<<<<<<< a\nb: 1\n=======\nb: 2\n>>>>>>> c\n---', ['conflict-marks', 2]],
  ['---\nb: 1\n=======\nb: 2\n>>>>>>> c\n---', ['conflict-marks', 3]],
  ['---\nb: 1\n---\nA title\n=======\n', undefined],
] as const)('%j is told as %j', (text, told) => {
  const problem = problemOf(text);
  expect(problem && [problem.code, problem.line]).toEqual(told);
});

test('a long text without an end is soon told', () => {
  const start = performance.now();
  problemOf(`---\na: 1\n${'- '.repeat(100_000)}x\n${' '.repeat(100_000)}x`);
  expect(performance.now() - start).toBeLessThan(500);
});
