/**
 * In the workflow that updates: brings a later version of the programme into a branch of its own, pushes it, and hands
 * on what the pull request is to say. Nothing of the new version runs here.
 */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { updateWords } from '../../src/locales/updating.ts';
import { siteLocale } from '../options.ts';
import { asRobot, gitIn } from './git.ts';
import { fail, hand, notice } from './workflow.ts';

const project = resolve(import.meta.dirname, '../..');
const git = gitIn(project);
const { env } = process;
const { proposal } = updateWords[siteLocale()];
const version = env['VERSION'] ? ['--to', env['VERSION']] : [];
const choice = env['CHANGED_FILES'] === 'overwrite' ? '--overwrite' : '--keep';

const { status, said } = await update(env['ADDRESS'] ?? '', ...version, choice, '--without-workflows');
if (status !== 0) fail(said);
else if ((await git.read('status', '--porcelain')) === '') notice(said);
else await propose();

/** Pushes the branch; the body of the pull request is in a file, for it has many lines. */
async function propose(): Promise<void> {
  const base = await git.read('rev-parse', '--short', 'HEAD');
  const branch = `jalon-${env['VERSION']?.replace(/[^A-Za-z0-9._-]/g, '-') || 'latest'}-${base}`;
  await git.read('switch', '--quiet', '--create', branch);
  await git.read('add', '--all');
  await git.read(...asRobot, 'commit', '--quiet', '--message', proposal.title);
  await git.read('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
  const body = join(env['RUNNER_TEMP'] ?? project, 'pull-request.md');
  await writeFile(body, `${proposal.words}\n\n\`\`\`\`text\n${said.trim()}\n\`\`\`\`\n`);
  hand('output', 'branch', branch);
  hand('output', 'title', proposal.title);
  hand('output', 'body', body);
}

/** Runs the command as a person would, and gives all that it said. */
function update(...args: string[]): Promise<{ status: number; said: string }> {
  const child = spawn(process.execPath, [join(project, 'scripts', 'update.ts'), ...args], { cwd: project });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status: status ?? 1, said }));
  });
}
