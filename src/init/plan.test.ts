import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn, removeAfterAll } from '../journeys/support/files.ts';
import { agreedTo, notAgreed } from './agreed.ts';
import { applyPlan } from './apply.ts';
import { type Copy, planInit } from './plan.ts';

const sample = resolve(import.meta.dirname, '../../content');
const choices = { name: 'La Grange', language: 'fr', catalogue: 'starter' } as const;
let copy: Copy;
const write = async (path: string, text: string) => {
  await mkdir(join(copy.content, path, '..'), { recursive: true });
  await writeFile(join(copy.content, path), text);
};
const pathsOf = (files: readonly string[]) => files.map((file) => relative(copy.content, file));

beforeAll(async () => {
  const project = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-init-')));
  copy = { project, content: join(project, 'content') };
  await cp(sample, copy.content, { recursive: true });
  await writeFile(join(project, 'README.md'), '# Jalon\n');
});

test('what was agreed to is certain files as they were: one that changed, or came, is not among them', async () => {
  const agreed = agreedTo(planInit(copy, choices, []), copy);
  expect(Object.keys(agreed).length).toBeGreaterThan(100);
  expect(notAgreed(planInit(copy, choices, []), copy, agreed)).toEqual([]);
  await write('volunteers/ana/profile.md', '---\nfirstName: Ana\n---\n');
  await write('volunteers/lucia/profile.md', '---\nfirstName: Lucie\n---\n');
  await writeFile(join(copy.project, 'README.md'), '# Our own\n');
  expect(pathsOf(notAgreed(planInit(copy, choices, []), copy, agreed))).toEqual([
    join('volunteers', 'ana', 'profile.md'),
    join('volunteers', 'lucia', 'profile.md'),
    join('..', 'README.md'),
  ]);
});

test('in a content folder that is a repository of its own, the history stays, empty folders too', async () => {
  await write('.git/HEAD', 'ref: refs/heads/main\n');
  await write('.github/workflows/publish.yml', 'name: Ours\n');
  await mkdir(join(copy.content, '.git', 'refs', 'heads'), { recursive: true });
  const plan = planInit(copy, choices, []);
  expect(pathsOf(plan.removed).filter((path) => path.startsWith('.git'))).toEqual([]);
  await applyPlan(plan, copy);
  expect(existsSync(join(copy.content, '.git', 'refs', 'heads'))).toBe(true);
  expect([...(await filesIn(copy.content)).keys()].filter((path) => path.startsWith('.git'))).toEqual([
    '.git/HEAD',
    '.github/workflows/publish.yml',
  ]);
});
