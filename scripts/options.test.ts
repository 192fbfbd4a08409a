/** Every command as it is called by someone who does not know it yet. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Command, optionWords } from './usage.ts';

const project = resolve(import.meta.dirname, '..');
const commands = Object.keys(optionWords.fr.usage) as Command[];

let english: string;
beforeAll(() => {
  english = mkdtempSync(join(tmpdir(), 'jalon-options-'));
  writeFileSync(join(english, 'issuer.md'), '---\nname: Somewhere\nlanguage: en\nmistake: yes\n---\n');
});
afterAll(() => rmSync(english, { recursive: true }));

function run(command: string, args: string[], content = join(project, 'content')) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('scripts', 'jalon.mjs'), command, ...args],
    {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], JALON_CONTENT: content },
    },
  );
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe.each(commands)('%s', (command) => {
  it('explains itself in at most three lines, and does nothing', () => {
    const { status, stdout, stderr } = run(command, ['--help']);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: optionWords.fr.usage[command],
      stderr: '',
    });
    expect(stdout.split('\n').length).toBeLessThanOrEqual(3);
    expect(optionWords.en.usage[command].split('\n')).toHaveLength(stdout.split('\n').length);
  });

  // What `npm test` does not know is for vitest.
  if (command === 'test') return;
  it('names what it does not understand, without a stack trace', () => {
    const { status, stdout, stderr } = run(command, ['--nonsense']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`Cette commande ne comprend pas « --nonsense ».\n${optionWords.fr.usage[command]}`);
  });
});

it('speaks the language of the site, even where its file has a mistake', () => {
  expect(run('check', ['lucia'], english).stderr).toBe(
    `This command does not understand “lucia”.\n${optionWords.en.usage.check}`,
  );
});

it.each([
  ['start', ['--port'], '--port'],
  ['build', ['--out', '--specimen'], '--out'],
  ['keys', ['--site='], '--site'],
])('%s says which option lacks its value', (command, args, option) => {
  const { status, stderr } = run(command, args);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toBe(`Il manque une valeur après ${option}.`);
});
