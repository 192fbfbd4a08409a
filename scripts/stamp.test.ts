import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';
import { isUpToDate, stampBuild } from './stamp.ts';

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'jalon-stamp-'));
  await mkdir(join(project, 'content'));
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist', 'index.html'), '');
});
afterEach(() => rm(project, { recursive: true }));

const at = (moment: string, env: NodeJS.ProcessEnv = {}) =>
  readSettings({
    JALON_CONTENT: join(project, 'content'),
    SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000),
    ...env,
  });
const morning = '2026-05-04T06:00:00Z';
const upToDate = (settings = at(morning)) => isUpToDate(project, settings, 'Europe/Paris');

test('a stamped site is up to date for the rest of the day, in the structure’s time zone', async () => {
  expect(await upToDate()).toBe(false);
  await stampBuild(project, at(morning), 'Europe/Paris');
  expect(await upToDate()).toBe(true);
  expect(await upToDate(at('2026-05-04T21:59:00Z'))).toBe(true);
  expect(await upToDate(at('2026-05-04T22:01:00Z'))).toBe(false);
});

test.each([
  ['the content changes', () => writeFile(join(project, 'content', 'issuer.md'), 'name: A')],
  ['another build replaced it', () => utimes(join(project, 'dist', 'index.html'), 0, 0)],
  ['it is gone', () => rm(join(project, 'dist'), { recursive: true })],
])('it is no longer when %s', async (_, change) => {
  await stampBuild(project, at(morning), 'Europe/Paris');
  await change();
  expect(await upToDate()).toBe(false);
});

test('nor is it for other settings', async () => {
  await stampBuild(project, at(morning), 'Europe/Paris');
  expect(await upToDate(at(morning, { JALON_SPECIMEN: '1' }))).toBe(false);
});
