/** Runs another program to its end, whatever comes of it. */
import { type SpawnOptions, spawn } from 'node:child_process';

/** What a program did. */
export interface ProgramResult {
  /** The exit status; 0 is success. */
  readonly status: number;
  readonly stdout: string;
  /** The bytes of {@link stdout}, where they are no text. */
  readonly bytes: Buffer;
  /** What it said, errors included. */
  readonly stderr: string;
}

/** Runs `program` with `input` as its standard input; rejects only where it cannot be started. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input, ...options }: Pick<SpawnOptions, 'cwd' | 'env'> & { readonly input?: string | undefined } = {},
): Promise<ProgramResult> {
  const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      const bytes = Buffer.concat(chunks);
      done({ status: status ?? 1, stdout: bytes.toString(), bytes, stderr });
    });
    // One that ends without reading is told by its status.
    child.stdin.on('error', () => {}).end(input ?? '');
  });
}
