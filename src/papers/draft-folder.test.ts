import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDraft } from './draft-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-papers-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = (file: string) => readFile(join(folder, file), 'utf8');

test('a draft is written, and only its owner may read it', async () => {
  expect(await writeDraft(folder, 'bilan', 'Un\n')).toEqual({ markdown: 'Un\n', beside: undefined });
  expect(await text('bilan.md')).toBe('Un\n');
  expect((await stat(join(folder, 'bilan.md'))).mode & 0o777).toBe(0o600);
});

test('a draft that nobody touched gives way to a new one', async () => {
  await writeDraft(folder, 'bilan', 'Un\n');
  expect(await writeDraft(folder, 'bilan', 'Deux\n')).toEqual({ markdown: 'Deux\n', beside: undefined });
  expect(await text('bilan.md')).toBe('Deux\n');
});

test('what was edited by hand is kept and printed, and the new draft lies beside it', async () => {
  await writeDraft(folder, 'bilan', 'Un\n');
  await writeFile(join(folder, 'bilan.md'), 'Mes mots\n');
  expect(await writeDraft(folder, 'bilan', 'Deux\n')).toEqual({
    markdown: 'Mes mots\n',
    beside: 'bilan.draft.md',
  });
  expect(await text('bilan.md')).toBe('Mes mots\n');
  expect(await text('bilan.draft.md')).toBe('Deux\n');
  // And once more: nothing is lost the second time either.
  await writeDraft(folder, 'bilan', 'Trois\n');
  expect(await text('bilan.md')).toBe('Mes mots\n');
});

test('a draft beside it that was edited in its turn is kept too', async () => {
  await writeDraft(folder, 'bilan', 'Un\n');
  await writeFile(join(folder, 'bilan.md'), 'Mes mots\n');
  await writeDraft(folder, 'bilan', 'Deux\n');
  await writeFile(join(folder, 'bilan.draft.md'), 'Mes autres mots\n');
  expect((await writeDraft(folder, 'bilan', 'Trois\n')).beside).toBe('bilan.draft-2.md');
  expect(await text('bilan.draft.md')).toBe('Mes autres mots\n');
  expect(await text('bilan.draft-2.md')).toBe('Trois\n');
});

test('nobody else may look into the folder', async () => {
  const inner = join(folder, 'papers', 'lucia');
  await writeDraft(inner, 'bilan', 'Un\n');
  expect((await stat(inner)).mode & 0o077).toBe(0);
});

test.each(['{', '[]', '"x"', 'null'])(
  'where the memory is %s, what is there counts as edited',
  async (memory) => {
    await writeFile(join(folder, 'bilan.md'), 'Mes mots\n');
    await writeFile(join(folder, '.drafts.json'), memory);
    expect((await writeDraft(folder, 'bilan', 'Deux\n')).beside).toBe('bilan.draft.md');
    expect(await text('bilan.md')).toBe('Mes mots\n');
  },
);

test('nothing half-written stays', async () => {
  await writeDraft(folder, 'bilan', 'Un\n');
  expect((await readdir(folder)).sort()).toEqual(['.drafts.json', 'bilan.md']);
});
