import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readContent } from '../authoring/read.ts';
import { EvidenceStore } from './evidence.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jalon-evidence-'));
  cpSync(join(import.meta.dirname, '../authoring/fixtures/base'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function show() {
  const { content } = readContent(root);
  const person = content && publishable(content, '2026-04-01').people.get('lina');
  const award = person?.awards.get('accueil');
  if (!person || !award) throw new Error('Nobody is published.');
  return new EvidenceStore(root).of(person, award);
}

it('a picture used as evidence is shown under another name', async () => {
  const picture = (await show()).get('accueil.png');
  expect(picture).toMatchObject({ width: 8, height: 8 });
  expect(picture?.path).toMatch(/^\/evidence\/[0-9a-f]{32}\.webp$/);
});

it('one that is cut short stops everything, and is named', async () => {
  const file = join(root, 'volunteers/lina/files/accueil.png');
  writeFileSync(file, readFileSync(file).subarray(0, 75));
  await expect(show()).rejects.toThrow('volunteers/lina/files/accueil.png cannot be shown');
});
