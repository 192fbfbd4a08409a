/** In the publishing workflow: checks, issues what is pending, pushes the register, and hands on the commit to build. */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { readContent } from '../../src/authoring/read.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { commandSettings } from '../../src/settings.ts';
import { gitIn } from './git.ts';
import { publishRegister, RegisterNotPushed } from './register.ts';
import { publishingWords } from './words.ts';
import { fail, hand, notice } from './workflow.ts';

const project = resolve(import.meta.dirname, '../..');
const settings = commandSettings();
const issuerNow = () => readContent(settings.roots).content?.issuer.data;
const words = publishingWords[commandLocale(issuerNow()?.language)];
/** Taken out of the surroundings at once: only `issue` is given it back. */
const secret = process.env['JALON_SIGNING_KEY'];
delete process.env['JALON_SIGNING_KEY'];

/** A command that failed and has already said why. */
class CommandFailed extends Error {}

try {
  const git = gitIn(settings.people);
  const branch = await git.read('symbolic-ref', '--short', 'HEAD');
  const { commit, issued } = await publishRegister({
    content: settings.people,
    branch,
    issue: checkAndIssue,
    install: () => run('npm', ['ci', '--ignore-scripts']),
  });
  notice(issued > 0 ? words.pushed(issued, commit.slice(0, 7)) : words.unchanged);
  hand('output', 'commit', commit);
} catch (error) {
  if (error instanceof RegisterNotPushed)
    fail(error.reason === 'moving' ? words.moving(error.branch) : words.refused(error.branch, error.message));
  else if (error instanceof CommandFailed) fail(words.failed(error.message));
  else throw error;
}

/** Runs after each new start too: what the branch holds by then decides. */
async function checkAndIssue() {
  await run(process.execPath, ['scripts/check.ts']);
  const hasKeys = (issuerNow()?.keys.length ?? 0) > 0;
  if (!hasKeys) notice(secret ? words.secretWithoutKeys : words.noKeys, secret ? 'warning' : 'notice');
  else if (!secret) notice(words.noSecret, 'warning');
  else await run(process.execPath, ['scripts/issue.ts'], { JALON_SIGNING_KEY: secret });
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(program, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const shown = [program === process.execPath ? 'node' : program, ...args].join(' ');
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => (status === 0 ? done() : failed(new CommandFailed(shown))));
  });
}
