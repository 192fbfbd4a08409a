import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { removeAfterAll } from '../journeys/support/files.ts';
import { isSample } from './sample.ts';

let content: string;
beforeAll(async () => {
  content = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-sample-')));
  await cp(resolve(import.meta.dirname, '../../content'), content, { recursive: true });
});

test('the sample is the sample', () => {
  expect(isSample(readContent(content))).toBe(true);
});

test.each([
  ['a person', 'volunteers/ana/profile.md', 'firstName: Ana\nlastName: Exemple'],
  ['a person who is said to be no example', 'volunteers/ana/profile.md', 'firstName: Ana\nexample: false'],
  ['a person without a profile yet', 'volunteers/ana/awards/accueil-du-public.md', 'date: 2026-03-14'],
  ['a profile that cannot be read', 'volunteers/ana/profile.md', 'firstName: "Ana\nexample: {}'],
])('with %s, it is somebody’s', async (_, file, yaml) => {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), `---\n${yaml}\n---\n\nAna.\n`);
  expect(isSample(readContent(content))).toBe(false);
  await rm(join(content, 'volunteers', 'ana'), { recursive: true });
});
