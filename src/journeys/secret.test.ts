/** The secret half of the key: whatever goes wrong, nothing is written and no part of it comes out. */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { generateKey } from '../openbadges/key.ts';
import { command, type Ran } from './support/command.ts';
import { filesIn } from './support/files.ts';
import { type Structure, structure } from './support/structure.ts';

let owner: Structure;
let secret: string;
let foreign: string;
let secretFile: string;

beforeAll(async () => {
  owner = await structure({ people: ['lucia'] });
  secretFile = join(owner.home, '.jalon/signing-key.secret');
  expect(await owner.run('keys', '--site', 'https://secret.example/')).toMatchObject({ status: 0 });
  secret = await owner.secret();
  foreign = (await generateKey()).secretKeyMultibase;
}, 60_000);
afterEach(async () => {
  await rm(secretFile, { force: true });
  await writeFile(secretFile, `${secret}\n`, { mode: 0o600 });
});

const run = (name: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  command(name, args, { JALON_CONTENT: owner.content.root, NO_COLOR: '1', ...env }, owner.home);

/** What was written of a secret, ten letters of it or more: the paths, and `output` for what was printed. */
async function leaksOf(key: string, output: string): Promise<string[]> {
  const parts = Array.from({ length: key.length - 9 }, (_, start) => key.slice(start, start + 10));
  const holds = (text: string) => parts.some((part) => text.includes(part));
  const written = [...(await filesIn(owner.content.root)), ...(await filesIn(join(owner.home, '.jalon')))];
  const files = written.filter(
    ([path, bytes]) => !path.endsWith('.secret') && holds(bytes.toString('latin1')),
  );
  return [...(holds(output) ? ['output'] : []), ...files.map(([path]) => path)];
}

const changed = (text: string) => text.slice(0, 20) + (text[20] === 'A' ? 'B' : 'A') + text.slice(21);

test.each<[title: string, given: () => string, words: string]>([
  ['cut short', () => secret.slice(0, -9), 'ne peut pas être lue'],
  ['between quotes', () => `"${secret}"`, 'ne peut pas être lue'],
  ['twice', () => `${secret}\n${secret}`, 'ne peut pas être lue'],
  ['with a name before it', () => `JALON_SIGNING_KEY=${secret}`, 'ne peut pas être lue'],
  ['with a letter changed', () => changed(secret), 'n’est pas celle de la structure'],
  ['of another structure', () => foreign, 'n’est pas celle de la structure'],
])('a key %s is refused before anything is written, and not quoted', async (_title, given, words) => {
  const before = await filesIn(owner.content.root);
  const { status, output } = await run('issue', [], { JALON_SIGNING_KEY: given() });
  expect([status, output]).toEqual([1, expect.stringContaining(words)]);
  expect(await filesIn(owner.content.root)).toEqual(before);
  for (const key of [secret, foreign]) expect(await leaksOf(key, output)).toEqual([]);
});

test('a key that is missing, or that others can read, is refused before anything is written', async () => {
  const before = await filesIn(owner.content.root);
  await chmod(secretFile, 0o644);
  const readable = await run('issue');
  expect([readable.status, readable.output]).toEqual([1, expect.stringContaining('chmod 600')]);
  await rename(secretFile, `${owner.home}/elsewhere.secret`);
  const missing = await run('issue');
  expect([missing.status, missing.output]).toEqual([1, expect.stringContaining('introuvable')]);
  expect(await filesIn(owner.content.root)).toEqual(before);
  expect(await leaksOf(secret, readable.output + missing.output)).toEqual([]);
  await rm(`${owner.home}/elsewhere.secret`);
});

test('a command that crashes shows no part of the key', async () => {
  await owner.content.write('credentials', 'A file where a folder should be.');
  const { status, output } = await run('issue', [], { JALON_SIGNING_KEY: secret });
  expect([status, output]).toEqual([1, expect.stringContaining('ENOTDIR')]);
  expect(await leaksOf(secret, output)).toEqual([]);
  await owner.content.remove('credentials');
});

test('no program that issue starts finds the key in its surroundings', async () => {
  const [folder, found] = [join(owner.home, 'programs'), join(owner.home, 'surroundings')];
  await mkdir(folder);
  await writeFile(join(folder, 'git'), `#!/bin/sh\nenv >> ${found}\nexit 1\n`, { mode: 0o755 });
  const env = { JALON_SIGNING_KEY: secret, PATH: `${folder}:${process.env['PATH']}` };
  expect((await run('issue', ['--dry-run'], env)).status).toBe(0);
  const surroundings = (await filesIn(owner.home)).get('surroundings')?.toString() ?? '';
  expect(surroundings).toContain('PATH=');
  expect(await leaksOf(secret, surroundings)).toEqual([]);
});

test('issuing, rotating, moving and verifying leave it in its own files alone', async () => {
  const env = { JALON_SIGNING_KEY: secret };
  const said = [await run('issue', [], env), await run('check', [], env), await run('issue')];
  said.push(await run('verify', [join(owner.content.root, 'credentials')], env));
  said.push(await run('keys', ['--move', '--site', 'https://elsewhere.example/', '--yes'], env));
  said.push(await run('keys', ['--rotate'], env));
  expect(said.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0]);
  const second = await owner.secret();
  expect(second).not.toBe(secret);
  const output = said.map((ran) => ran.output).join('\n');
  for (const key of [secret, second]) expect(await leaksOf(key, output)).toEqual([]);
});
