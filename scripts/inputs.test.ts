import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';
import { digestOfInputs } from './inputs.ts';

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'jalon-inputs-'));
  await mkdir(join(project, 'src'));
  await mkdir(join(project, 'content', 'badges'), { recursive: true });
  await write('src/site.ts', 'export {}');
  await write('package-lock.json', '{}');
  await write('content/badges/accueil.md', 'Accueil');
});
afterEach(() => rm(project, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(project, path), text);
const digest = (env: NodeJS.ProcessEnv = {}, day = '2026-05-04') =>
  digestOfInputs(project, readSettings({ JALON_CONTENT: join(project, 'content'), ...env }), day);

test('the same inputs on the same day have the same digest', async () => {
  expect(await digest()).toBe(await digest());
});

test.each([
  ['a content file', () => write('content/badges/accueil.md', 'Accueil du public')],
  ['a new content file', () => write('content/badges/atelier.md', '')],
  ['the program', () => write('src/site.ts', 'export const a = 1')],
  ['a dependency', () => write('package-lock.json', '{"a":1}')],
  ['the configuration', () => write('astro.config.mjs', '')],
])('%s changes it', async (_, change) => {
  const before = await digest();
  await change();
  expect(await digest()).not.toBe(before);
});

test('the day and each setting change it', async () => {
  const all = await Promise.all([
    digest(),
    digest({}, '2026-05-05'),
    digest({ JALON_SITE: 'https://example.org/repo/' }),
    digest({ JALON_SPECIMEN: '1' }),
    digest({ JALON_PUBLIC_REPOSITORY: '1' }),
  ]);
  expect(new Set(all).size).toBe(all.length);
});

test('a test file does not change it', async () => {
  const before = await digest();
  await write('src/site.test.ts', 'test');
  expect(await digest()).toBe(before);
});
