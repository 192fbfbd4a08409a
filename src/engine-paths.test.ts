import { expect, test } from 'vitest';
import { isStructures } from './engine-paths.ts';

test.each([
  ['content/issuer.md', true],
  ['content/volunteers/ana/profile.md', true],
  ['content/credentials/lists/1.json', true],
  ['content/guide/index.mdx', false],
  ['README.md', true],
  ['.github/JALON.md', false],
  ['.github/ISSUE_TEMPLATE/badge.yml', true],
  ['.github/workflows/publish.yml', false],
  ['.github/dependabot.yml', true],
  ['public/CNAME', true],
  ['public/icon.svg', false],
  ['src/site.ts', false],
  ['package.json', false],
])('%s is the structure’s: %s', (path, own) => {
  expect(isStructures(path)).toBe(own);
});
