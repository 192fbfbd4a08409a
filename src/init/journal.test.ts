import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { removeAfterAll } from '../journeys/support/files.ts';
import { endJournal, type Journal, journalFile, readJournal, writeJournal } from './journal.ts';

const project = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-init-')));
const journal: Journal = {
  choices: { name: 'La Grange', language: 'fr', catalogue: 'sample', site: 'https://badges.example/' },
  names: ['Lucia'],
  content: '../people/content',
  agreed: { 'content/issuer.md': 'a'.repeat(64) },
  applied: false,
};

test('a journal is read as it was written, and is gone once the run ends', async () => {
  expect(await readJournal(project)).toBeUndefined();
  await writeJournal(project, journal);
  expect(await readJournal(project)).toEqual(journal);
  await endJournal(project);
  expect(await readJournal(project)).toBeUndefined();
});

test.each([
  ['that names no folder', JSON.stringify({ choices: journal.choices, names: [] })],
  ['that was cut', '{"choices":'],
])('a journal %s is unreadable: it says no more what was agreed to', async (_, text) => {
  await mkdir(dirname(journalFile(project)), { recursive: true });
  await writeFile(journalFile(project), text);
  expect(await readJournal(project)).toBe('unreadable');
});
