/** In the workflow of forms: answers the issue of `GITHUB_EVENT_PATH`, which `GH_TOKEN` may read and write. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formAnswers } from '../../src/locales/form-answers.ts';
import { commandSettings } from '../../src/settings.ts';
import { siteLocale } from '../options.ts';
import { notice } from '../publish/workflow.ts';
import { answerIssue } from './answer.ts';
import { writeComment } from './comments.ts';
import { gitHub } from './github.ts';
import { readIssueEvent } from './issue-event.ts';

const project = resolve(import.meta.dirname, '../..');
const { GH_TOKEN: token, GITHUB_TOKEN: _, ...harmless } = process.env;
const event = readIssueEvent(await readFile(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
const { html_url, full_name } = event.repository;
const run = `${html_url}/actions/runs/${process.env['GITHUB_RUN_ID'] ?? ''}`;

try {
  const outcome = await answerIssue(event, { settings: commandSettings(), gitHub, fetch, token, run, build });
  notice(`#${event.issue.number}: ${outcome}`);
} catch (error) {
  await writeComment(gitHub, full_name, event.issue.number, formAnswers[siteLocale()].failed(run));
  throw error;
}

/** Without the token: a build reads what others wrote. */
async function build(): Promise<boolean> {
  const out = await mkdtemp(join(tmpdir(), 'jalon-form-'));
  const child = spawn(process.execPath, ['scripts/build.ts', '--specimen', '--out', out], {
    cwd: project,
    env: harmless,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done(status === 0));
  });
}
