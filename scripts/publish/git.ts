/** Runs git in one folder. */
import { type ProgramResult, runProgram } from './run-program.ts';

/** Git in one folder: `run` gives the result whatever it is, `read` throws unless git succeeds. */
export interface Git {
  run(...args: string[]): Promise<ProgramResult>;
  /** The output of a command that has to succeed, without the blank space around it. */
  read(...args: string[]): Promise<string>;
  /** The same, as the bytes that it is. */
  bytes(...args: string[]): Promise<Buffer>;
}

/** Git in `folder`; the signing key is never in its surroundings, where a hook would see it. */
export function gitIn(folder: string): Git {
  const { JALON_SIGNING_KEY: _, ...env } = process.env;
  const surroundings = { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const run = (...args: string[]) => runProgram('git', args, { cwd: folder, env: surroundings });
  const succeed = async (...args: string[]) => {
    const result = await run(...args);
    const { status, stderr } = result;
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed (${status}): ${stderr.trim()}`);
    return result;
  };
  return {
    run,
    read: async (...args) => (await succeed(...args)).stdout.trim(),
    bytes: async (...args) => (await succeed(...args)).bytes,
  };
}

/** The account that GitHub gives to its workflows. */
export const robot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const;

/** What git is told to make that account the author of a commit. */
export const asRobot = ['-c', `user.name=${robot.name}`, '-c', `user.email=${robot.email}`] as const;
