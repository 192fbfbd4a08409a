import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guarded } from './guard.ts';

const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'jalon-guard-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the runner obeys of an output: it stops at `stop-commands` and goes on at that token alone. */
function obeyed(output: string): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of output.split('\n').map((text) => text.trim())) {
    const [, name = '', value = ''] = /^::([^: ]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (token !== undefined) token = name === token ? undefined : token;
    else if (name === 'stop-commands') token = value;
    else if (name || /##\[[\w-]+/.test(line)) commands.push(line);
  }
  return commands;
}

test('nothing that is printed meanwhile is a command, and commands are obeyed again afterwards', async () => {
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const hostile =
    '::error::a\n ::set-output name=a::b\n##[add-path]/tmp\n::stop-commands::x\n::x::\n::error::b';
  await guarded(async () => write(hostile), write);
  write('::notice::after\n');
  expect(obeyed(hostile)).toContain('::error::a');
  expect(obeyed(output)).toEqual(['::notice::after']);
});

test('commands are obeyed again where it fails, and the token is another one each time', async () => {
  const outputs = ['', ''];
  for (const index of outputs.keys())
    await expect(
      guarded(
        () => Promise.reject(new Error('failed')),
        (text) => {
          outputs[index] += text;
        },
      ),
    ).rejects.toThrow('failed');
  expect(obeyed(`${outputs[0]}::notice::after`)).toEqual(['::notice::after']);
  expect(outputs[0]).not.toBe(outputs[1]);
});

test('a command of the project says what strangers wrote and is not obeyed; its status is kept', () => {
  const name = '::error::pwned.md';
  writeFileSync(join(folder, name), 'a\n##[error]b\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/pull-request/run.ts', 'verify', join(folder, name)],
    { cwd: project, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  expect([status, stderr]).toEqual([2, '']);
  expect(stdout).toContain(name);
  expect(obeyed(stdout)).toEqual([]);
});
