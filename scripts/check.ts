/** `npm run check`: shows everything that is wrong in the content. Exit status 1 where there is an error. */
import { relative } from 'node:path';
import { checkReading, hasErrors } from '../src/authoring/check.ts';
import { publishable } from '../src/authoring/gate.ts';
import { readContent } from '../src/authoring/read.ts';
import { jsonReporter, terminalReporter } from '../src/authoring/report.ts';
import { namesInUse } from '../src/authoring/reserved.ts';
import { fieldOf } from '../src/authoring/select.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { registerDiagnostics } from '../src/openbadges/register-check.ts';
import { dayOf, readSettings } from '../src/settings.ts';

const settings = readSettings();
const reading = readContent(settings.content);
const written = reading.files.find(({ kind }) => kind === 'issuer')?.frontMatter?.data;
const locale = fieldOf(written, 'language') === 'en' ? 'en' : 'fr';

const day = dayOf(settings.now, reading.content?.issuer.data.timeZone ?? 'Europe/Paris');

const { diagnostics, sources } = checkReading(reading, {
  day,
  publicRepository: settings.publicRepository,
  reserved: namesInUse(),
  extra: (content) => registerDiagnostics(content, publishable(content, day), readRegister(settings.content)),
});

const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
const reporter = process.argv.includes('--json') ? jsonReporter : terminalReporter(colour);
const folder = relative(process.cwd(), settings.content) || '.';
process.stdout.write(reporter({ diagnostics, sources, locale, folder }));
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
