/** Runs git in one folder. */
import { spawn } from 'node:child_process';

export interface GitResult {
  /** The exit status; 0 is success. */
  readonly status: number;
  readonly stdout: string;
  /** What git said, errors included. */
  readonly stderr: string;
}

/** Git in one folder: `run` gives the result whatever it is, `read` throws unless git succeeds. */
export interface Git {
  run(...args: string[]): Promise<GitResult>;
  /** The output of a command that has to succeed, without the blank space around it. */
  read(...args: string[]): Promise<string>;
}

/** Git in `folder`; the signing key is never in its surroundings, where a hook would see it. */
export function gitIn(folder: string): Git {
  const { JALON_SIGNING_KEY: _, ...env } = process.env;
  const run = (...args: string[]) =>
    new Promise<GitResult>((done, failed) => {
      const child = spawn('git', args, {
        cwd: folder,
        env: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('error', failed);
      child.on('close', (status) => done({ status: status ?? 1, stdout, stderr }));
    });
  return {
    run,
    async read(...args) {
      const { status, stdout, stderr } = await run(...args);
      if (status !== 0) throw new Error(`git ${args.join(' ')} failed (${status}): ${stderr.trim()}`);
      return stdout.trim();
    },
  };
}
