/** `npm run keys` and `npm run issue` as they are run: in a copy of the project, with a key of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFixture } from '../src/openbadges/testing/fixture.ts';

const here = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'jalon-commands-'));
const content = join(project, 'content');
const list = 'credentials/status/1.json';
let said = '';
/** The list before anything was withdrawn. */
let older = '';

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json', '.gitignore'])
    cpSync(join(here, part), join(project, part), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(project, 'node_modules'));
  cpSync(writeFixture(), content, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
});
afterAll(() => rmSync(project, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync('git', ['-C', project, ...args], { encoding: 'utf8' });
}

function run(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...env },
  });
  said += stdout + stderr;
  return { status, stdout, stderr };
}

/** The text of every file of the project's own, by path. */
function texts(folder: string): Map<string, string> {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(project.length + 1), readFileSync(file, 'utf8')]));
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));

// The tests below follow one another, as a structure's first days do.

it('issue without a key says which command makes one', () => {
  const { status, stderr } = run('issue.ts');
  expect(status).toBe(1);
  expect(stderr).toContain('npm run keys');
});

it('keys makes a key that git never sees', () => {
  expect(run('keys.ts').status).toBe(1);
  const { status, stdout } = run('keys.ts', ['--site', 'https://structure.github.io/badges']);
  expect(status).toBe(0);
  expect(stdout).toContain('JALON_SIGNING_KEY');
  expect(git('status', '--porcelain', '--untracked-files=all')).not.toContain('.jalon');
});

it('issue refuses another branch than the default one', () => {
  git('checkout', '--quiet', '-b', 'essai');
  const { status, stderr } = run('issue.ts');
  expect(status).toBe(1);
  expect(stderr).toContain('--here');
  git('checkout', '--quiet', '-b', 'main');
});

it('issue refuses a content with errors, and shows them', () => {
  edit('badges/accueil.md', (text) => text.replace('posture: 3', 'posture: 9'));
  const { status, stderr } = run('issue.ts');
  expect(status).toBe(1);
  expect(stderr).toContain('content/badges/accueil.md:5');
  edit('badges/accueil.md', (text) => text.replace('posture: 9', 'posture: 3'));
});

it('issue refuses the key of another', () => {
  const own = readFileSync(join(project, '.jalon/signing-key.secret'), 'utf8');
  const { stderr, status } = run('issue.ts', [], {
    JALON_SIGNING_KEY: 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq',
  });
  expect([status, own.length]).toEqual([1, 49]);
  expect(stderr).not.toContain('z3u2');
  expect([...texts('content').keys()].filter((file) => file.includes('credentials'))).toEqual([]);
});

it('issue signs all that is pending, then nothing', () => {
  const first = run('issue.ts');
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('lucia/accueil');
  const before = texts('content');
  const second = run('issue.ts');
  expect([second.status, second.stderr]).toEqual([0, '']);
  expect(texts('content')).toEqual(before);
});

it('issue signs again and withdraws on the very day, from another branch where asked', () => {
  git('checkout', '--quiet', '-b', 'autre');
  older = readFileSync(join(content, list), 'utf8');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
  edit('volunteers/lucia/awards/accueil.md', (text) =>
    text
      .replace('summary:', `reissue: { date: ${today}, reason: Précisé. }\nsummary:`)
      .replace('**dix**', '**douze**'),
  );
  edit('volunteers/lucia/positioning/entry.md', (text) =>
    text.replace('claims:', `withdrawn: { date: ${today}, reason: À refaire. }\nclaims:`),
  );
  const { status, stderr } = run('issue.ts', ['--here']);
  expect([status, stderr]).toEqual([0, '']);
  const files = [...texts('content').keys()];
  expect(files).toContain('content/credentials/lucia/accueil/2.json');
  expect(files).not.toContain('content/credentials/lucia/jen-suis-la/2.json');
  expect(run('issue.ts', ['--here', '--dry-run']).stdout).not.toContain('lucia/');
});

it('issue unites a list of withdrawals that git left in conflict, unless another branch is to issue', () => {
  edit(list, (text) => `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> essai\n`);
  expect(run('issue.ts').stderr).toContain('--here');
  expect(run('issue.ts', ['--here', '--dry-run']).stderr).toContain('register-list-conflict');
  const { status, stdout, stderr } = run('issue.ts', ['--here']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`réunies, après la fusion de deux branches :\n  ${list}\n`);
  expect(() => JSON.parse(readFileSync(join(content, list), 'utf8'))).not.toThrow();
});

it('issue withdraws again what an older list no longer withdraws', () => {
  writeFileSync(join(content, list), older);
  expect(run('issue.ts', ['--here', '--dry-run']).stderr).toContain('register-list-cleared');
  const { status, stdout, stderr } = run('issue.ts', ['--here']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`ils le sont de nouveau :\n  ${list}\n`);
  expect(run('verify.ts', [join(content, 'credentials')]).status).toBe(0);
});

it('the secret is in its own file alone, and was never said', () => {
  const secret = readFileSync(join(project, '.jalon/signing-key.secret'), 'utf8').trim();
  expect(secret).toMatch(/^z3u2\w{44}$/);
  const holders = [...texts('content'), ...texts('.jalon'), ...texts('scripts')]
    .filter(([, text]) => text.includes(secret))
    .map(([file]) => file);
  expect(holders).toEqual(['.jalon/signing-key.secret']);
  expect(said).not.toContain(secret);
});
