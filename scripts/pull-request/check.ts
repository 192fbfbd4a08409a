/**
 * In the check of a pull request: shows what is wrong on the lines of the pull request, and all of it in the summary of
 * the run. Exit status 1 where there is an error. The steps that follow are told the same moment as this one.
 */
import { appendFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { annotationReporter } from '../../src/authoring/annotations.ts';
import { hasErrors } from '../../src/authoring/check.ts';
import { tableReporter } from '../../src/authoring/diagnostic-table.ts';
import { terminalReporter } from '../../src/authoring/report.ts';
import { realRoots, shownRoots } from '../../src/authoring/roots.ts';
import { checkAll } from '../../src/check-all.ts';
import { commandSettings } from '../../src/settings.ts';
import { gitIn } from '../publish/git.ts';
import { hand } from '../publish/workflow.ts';
import { fileAddress, pullRequestOf } from './event.ts';
import { guarded } from './guard.ts';

/** What GitHub takes of a step: 1 MiB, of which a little stays free. */
const summaryLimit = 1_000_000;

process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000));
hand('environment', 'SOURCE_DATE_EPOCH', process.env['SOURCE_DATE_EPOCH']);
const settings = commandSettings();
const pullRequest = pullRequestOf(process.env);
const checked = await checkAll(settings);
const root = await realpath(await gitIn(settings.people).read('rev-parse', '--show-toplevel'));
const report = { ...checked, folder: shownRoots(await realRoots(settings.roots), root) };

await guarded(async () => process.stdout.write(terminalReporter(false)(report)));
process.stdout.write(annotationReporter(report));
const summary = process.env['GITHUB_STEP_SUMMARY'];
const address = (file: string, line: number | undefined) => fileAddress(pullRequest, file, line);
if (summary) appendFileSync(summary, tableReporter({ address, limit: summaryLimit })(report));
process.exitCode = hasErrors(checked.diagnostics) ? 1 : 0;
