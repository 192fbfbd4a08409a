/** What git ignores is made by commands, never a part of the program that a clone would then lack. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');

test.skipIf(!existsSync(join(project, '.git')))(
  'git ignores no file of src, scripts, content or public',
  () => {
    const { status, stdout } = spawnSync(
      'git',
      ['ls-files', '--others', '--ignored', '--exclude-standard', 'src', 'scripts', 'content', 'public'],
      { cwd: project, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toBe('');
  },
);
