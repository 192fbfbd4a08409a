/**
 * In the check of a pull request: runs a command of the project, `run.ts build --specimen`, so that nothing it prints is
 * read as a workflow command: it shows what strangers wrote. Its exit status is that of the command.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { guarded } from './guard.ts';

const [name = '', ...args] = process.argv.slice(2);
const project = resolve(import.meta.dirname, '../..');

process.exitCode = await guarded(async () => {
  const child = spawn(process.execPath, ['scripts/jalon.mjs', name, ...args], {
    cwd: project,
    // One stream, whose order the guard keeps.
    stdio: ['ignore', process.stdout, process.stdout],
  });
  return new Promise<number>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done(status ?? 1));
  });
});
