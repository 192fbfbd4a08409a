/** `npm run forms` as it is run, in repositories of their own. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../src/journeys/support/command.ts';

let repository: string;
let content: string;
let templates: string;
beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'jalon-forms-'));
  content = join(repository, 'content');
  templates = join(repository, '.github', 'ISSUE_TEMPLATE');
  await mkdir(join(repository, '.git'));
  await cp(resolve(import.meta.dirname, '../content'), content, { recursive: true });
});
afterEach(() => rm(repository, { recursive: true }));

const open = ['badge.yml', 'config.yml', 'mission.yml'];
const all = [...open, 'award.yml', 'positioning.yml', 'volunteer.yml'].toSorted();
const inPublic = { JALON_PUBLIC_REPOSITORY: '1' };
const run = (args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  command('forms', args, { JALON_CONTENT: content, ...env });
const written = async () => (await readdir(templates).catch(() => [])).toSorted();

test.each([
  ['without a word', [], {}, open],
  ['in a public repository', [], inPublic, open],
  ['with --private', ['--private'], {}, all],
  ['in a private repository', [], { JALON_PUBLIC_REPOSITORY: '0' }, all],
])(
  '%s, the forms that may be there are written',
  async (_, args, env, expected) => {
    expect(await run(args, env)).toMatchObject({ status: 0 });
    expect(await written()).toEqual(expected);
  },
  60_000,
);

test('forms about people are refused in a public repository, with the reason', async () => {
  const { status, output } = await run(['--private'], inPublic);
  expect(status).toBe(1);
  expect(output).toContain('leurs réponses seraient publiques avant tout accord');
  expect(await written()).toEqual([]);
}, 60_000);

test('forms about people stay once they are there, until the repository is public', async () => {
  await run(['--private']);
  const before = await readFile(join(templates, 'award.yml'), 'utf8');
  expect((await run()).output).toMatch(/award\.yml : rien à changer/);
  expect(await readFile(join(templates, 'award.yml'), 'utf8')).toBe(before);
  expect((await run([], inPublic)).output).toMatch(/award\.yml : retiré/);
  expect(await written()).toEqual(open);
}, 60_000);

test('a structure with an address leads to its handbook, in its language', async () => {
  const issuer = join(content, 'issuer.md');
  const text = await readFile(issuer, 'utf8');
  const site = '\nsite: https://b.example/s/\ndid: did:web:b.example:s\n---';
  await writeFile(issuer, text.replace('language: fr', 'language: en').replace('\n---', site));
  await run();
  expect(await readFile(join(templates, 'config.yml'), 'utf8')).toContain(
    'url: "https://b.example/s/guide/"',
  );
  expect(await readFile(join(templates, 'badge.yml'), 'utf8')).toContain('name: "New badge"');
}, 60_000);

test('an issuer.md that cannot be read is told, and nothing is written', async () => {
  await writeFile(join(content, 'issuer.md'), 'name: Structure\n');
  const { status, output } = await run();
  expect(status).toBe(1);
  expect(output).toContain('issuer.md');
  expect(await written()).toEqual([]);
}, 60_000);
