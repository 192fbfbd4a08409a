import { spawn } from 'node:child_process';
import type { GitResult } from '../publish/git.ts';

/** GitHub's own program, `gh`, in a folder; it reads its token from `GH_TOKEN`. */
export function ghIn(folder: string) {
  return (...args: string[]) =>
    new Promise<GitResult>((done, failed) => {
      const child = spawn('gh', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
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
}
