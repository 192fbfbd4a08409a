/** Asks GitHub, through its own `gh`, which every runner has. */
import { spawn } from 'node:child_process';

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
    const { status, stdout, stderr } = await gh(
      ['api', '--method', method, '--header', accept, path, ...input],
      body && JSON.stringify(body),
    );
    if (status !== 0) {
      const http = /\(HTTP (\d{3})\)/.exec(stderr)?.[1];
      throw new GitHubRefused(stderr.trim(), http ? Number(http) : undefined);
    }
    return stdout.trim() === '' ? undefined : JSON.parse(stdout);
  },
};

function gh(args: string[], input = '') {
  const child = spawn('gh', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise<{ status: number; stdout: string; stderr: string }>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status: status ?? 1, stdout, stderr }));
    // One that ends without reading is told by its status.
    child.stdin.on('error', () => {}).end(input);
  });
}
