import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileAddress, pullRequestOf } from './event.ts';

const recorded = join(import.meta.dirname, 'fixtures/pull-request.json');
const folder = mkdtempSync(join(tmpdir(), 'jalon-event-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The recorded event with its head changed. */
function withHead(change: object): string {
  const event = JSON.parse(readFileSync(recorded, 'utf8'));
  Object.assign(event.pull_request.head, change);
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event));
  return file;
}

test('the event of a fork gives both commits, and where the fork’s files are', () => {
  const head = '1'.repeat(40);
  expect(pullRequestOf({ GITHUB_EVENT_PATH: recorded, GITHUB_SERVER_URL: 'https://github.example' })).toEqual(
    {
      base: '2'.repeat(40),
      head,
      files: `https://github.example/camille-exemple/badges/blob/${head}`,
    },
  );
});

test('once the fork is gone, its commit is still in the repository', () => {
  const { files } = pullRequestOf({ GITHUB_EVENT_PATH: withHead({ repo: null }) });
  expect(files).toBe(`https://github.com/maison-exemple/badges/blob/${'1'.repeat(40)}`);
});

test.each([
  { sha: '--upload-pack=touch' },
  { sha: `${'1'.repeat(40)}\n::error::x` },
  { repo: { full_name: 'a/b)](https://evil.example' } },
])('an event with the head %j is refused', (change) => {
  expect(() => pullRequestOf({ GITHUB_EVENT_PATH: withHead(change) })).toThrow();
});

test.each([
  ['content/volunteers/lina/profile.md', 3, '/content/volunteers/lina/profile.md?plain=1#L3'],
  ['content/issuer.md', undefined, '/content/issuer.md'],
  ['content/1er décembre (a|b)>#?.md', 1, '/content/1er%20d%C3%A9cembre%20(a%7Cb)%3E%23%3F.md?plain=1#L1'],
])('the address of %s at line %s', (file, line, expected) => {
  const files = `https://github.com/a/b/blob/${'1'.repeat(40)}`;
  expect(fileAddress({ base: '', head: '', files }, file, line)).toBe(files + expected);
});
