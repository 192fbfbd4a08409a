/** Asks GitHub, through its own `gh`, which every runner has. */
import { runProgram } from '../publish/run-program.ts';

/** A request that GitHub answered with an error. */
export class GitHubRefused extends Error {
  /** The HTTP status; `undefined` where GitHub did not answer at all. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined) {
    super(message);
    this.status = status;
  }
}

/** The REST API of GitHub: `ask('GET', 'repos/o/r/pulls')` is what it answers, as JSON. */
export interface GitHub {
  /** @throws {GitHubRefused} */
  ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

/** GitHub as `gh` reaches it, with the token of its surroundings; the body goes through its standard input. */
export const gitHub: GitHub = {
  async ask(method, path, body) {
    const accept = 'Accept: application/vnd.github.full+json';
    const input = body ? ['--input', '-'] : [];
    const { status, stdout, stderr } = await runProgram(
      'gh',
      ['api', '--method', method, '--header', accept, path, ...input],
      { input: body && JSON.stringify(body) },
    );
    if (status !== 0) {
      const http = /\(HTTP (\d{3})\)/.exec(stderr)?.[1];
      throw new GitHubRefused(stderr.trim(), http ? Number(http) : undefined);
    }
    return stdout.trim() === '' ? undefined : JSON.parse(stdout);
  },
};
