/** `npm run check`: shows everything that is wrong in the content. Exit status 1 where there is an error. */
import { relative } from 'node:path';
import { hasErrors } from '../src/authoring/check.ts';
import { jsonReporter, terminalReporter } from '../src/authoring/report.ts';
import { checkAll } from '../src/check-all.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings();
const { diagnostics, sources, locale } = await checkAll(settings);

const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
const reporter = process.argv.includes('--json') ? jsonReporter : terminalReporter(colour);
const folder = relative(process.cwd(), settings.content) || '.';
process.stdout.write(reporter({ diagnostics, sources, locale, folder }));
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
