/** Commands that are killed while they write: what `killed-while-writing.ts` does, from the test's side. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run is made with. */
export interface KillableRun {
  /** The folder that it runs in, which keeps what Node compiled. */
  readonly home: string;
  /** The script, absolute, and its arguments. */
  readonly command: readonly string[];
  readonly content: string;
  readonly secret: string;
  /** `KILL_AT` or `KILL_COUNT`; the run is left alone without. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** Runs a command that may be killed; its exit status, `null` where it was. */
export function killableRun({ home, command, content, secret, env }: KillableRun): Promise<number | null> {
  const hook = pathToFileURL(join(import.meta.dirname, 'killed-while-writing.ts'));
  const child = spawn(process.execPath, ['--import', hook.href, ...command], {
    cwd: home,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      JALON_CONTENT: content,
      JALON_SIGNING_KEY: secret,
      NODE_COMPILE_CACHE: join(home, 'compiled'),
      ...env,
    },
  });
  return new Promise((done) => child.on('close', done));
}
