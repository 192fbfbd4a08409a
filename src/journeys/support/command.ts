/** The commands of the project, run as a person runs them: in a process of their own. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a command did. */
export interface Ran {
  readonly status: number;
  /** All that it printed, errors too. */
  readonly output: string;
}

/**
 * Runs `npm run <name> -- <args…>` without npm, in the project or in a copy of it (`cwd`); never rejects for what
 * the command says.
 */
export function command(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = resolve(import.meta.dirname, '../../..'),
): Promise<Ran> {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd,
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** The surroundings of the tests, without what would change what a command does. */
export function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    // Vitest sets the last five for the modules that it runs, and a build would believe them.
    ([name]) =>
      !/^(JALON_|VITEST|GITHUB_)|^(NODE_ENV|SOURCE_DATE_EPOCH|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name),
  );
  return Object.fromEntries(kept);
}
