/**
 * In the workflow that updates: brings a later version of the program into a branch of its own, and proposes it as a
 * pull request. Nothing of the new version runs here.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { updateWords } from '../../src/locales/updating.ts';
import { pushBranch } from '../forms/branch.ts';
import { writePull } from '../forms/comments.ts';
import { gitHub } from '../forms/github.ts';
import { siteLocale } from '../options.ts';
import { gitIn } from './git.ts';
import { fail, notice } from './workflow.ts';

const project = resolve(import.meta.dirname, '../..');
const git = gitIn(project);
const { GH_TOKEN: _, ...env } = process.env;
const repository = env['GITHUB_REPOSITORY'] ?? '';
const { proposal } = updateWords[siteLocale()];
const version = env['VERSION'] ? ['--to', env['VERSION']] : [];
const choice = env['CHANGED_FILES'] === 'overwrite' ? '--overwrite' : '--keep';
/** GitHub takes 65,536 characters; what says what to do comes first. */
const longest = 50_000;

const { status, said } = await update(env['ADDRESS'] ?? '', ...version, choice, '--without-workflows');
if (status !== 0) fail(said);
else if ((await git.read('status', '--porcelain')) === '') notice(said);
else await propose();

/** Opens the pull request or renews it, unless a person wrote on its branch. */
async function propose(): Promise<void> {
  const base = await git.read('symbolic-ref', '--short', 'HEAD');
  const branch = `update/${env['VERSION']?.replace(/[^A-Za-z0-9._-]|\.(?=\.|$)/g, '-') || 'latest'}`;
  const pushed = await pushBranch({ folder: project, branch, paths: ['.'], message: proposal.title });
  if (pushed === 'held') return notice(proposal.held(branch), 'warning');
  const body = `${proposal.words}\n\n\`\`\`\`text\n${said.trim().slice(0, longest)}\n\`\`\`\`\n`;
  const opened = await writePull(gitHub, repository, { head: branch, base, title: proposal.title, body });
  const compare = `${env['GITHUB_SERVER_URL']}/${repository}/compare/${base}...${branch}?expand=1`;
  notice(opened ? proposal.opened(opened) : proposal.notAllowed(compare), opened ? 'notice' : 'warning');
}

/** Runs the command as a person would, without the token, and gives all that it said. */
function update(...args: string[]): Promise<{ status: number; said: string }> {
  const script = join(project, 'scripts', 'update.ts');
  const child = spawn(process.execPath, [script, ...args], { cwd: project, env });
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
