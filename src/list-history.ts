/** The lists of withdrawals as git remembers them: what was withdrawn in any commit that the present one comes from. */
import { spawn } from 'node:child_process';
import { readList } from './openbadges/register-file.ts';
import type { PastList } from './openbadges/status-list-files.ts';

/**
 * Every state that the lists of a content folder ever had in the history of the commit that is checked out, merged
 * branches included; none where there is no repository, or git is not there. A shallow clone remembers no more than it
 * holds. What is no list is passed over, and nothing is said of who signed one.
 */
export async function listsInHistory(content: string): Promise<PastList[]> {
  const log = await git(content, [
    ...['log', '-m', '--full-history', '--raw', '--no-abbrev', '--no-renames', '--relative', '--format='],
    ...['HEAD', '--', 'credentials/status'],
  ]);
  const states = new Map<string, { readonly name: string; readonly file: string }>();
  for (const line of log?.toString('utf8').split('\n') ?? []) {
    const [, blob, file, name] =
      /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w\t(credentials\/status\/(\d+)\.json)$/.exec(line) ?? [];
    if (blob && file && name && !/^0+$/.test(blob)) states.set(blob, { name, file });
  }
  if (states.size === 0) return [];
  const texts = await git(content, ['cat-file', '--batch'], [...states.keys()].join('\n'));
  return [...blobsIn(texts ?? Buffer.alloc(0))].flatMap(([blob, text]): PastList[] => {
    const state = states.get(blob);
    const credential = readList(parsed(text));
    return state && credential ? [{ ...state, text, credential, kept: false }] : [];
  });
}

/** The blobs that `git cat-file --batch` gives, by their name: a line with the name and the size, then the bytes. */
function* blobsIn(batch: Buffer): Generator<readonly [blob: string, text: string]> {
  for (let start = 0; start < batch.length; ) {
    const end = batch.indexOf('\n', start);
    if (end < 0) return;
    const [blob = '', , size] = batch.toString('latin1', start, end).split(' ');
    start = end + 1;
    // One that a partial clone lacks has no size and no bytes.
    if (size === undefined) continue;
    yield [blob, batch.toString('utf8', start, start + Number(size))];
    start += Number(size) + 1;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What git answers; `undefined` where it answers with an error, or is not there. */
function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.on('error', () => done(undefined));
    child.on('close', (status) => done(status === 0 ? Buffer.concat(said) : undefined));
    // A git that stops early has closed its input, and says so by its status.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
