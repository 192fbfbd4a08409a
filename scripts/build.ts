/** `npm run build`: checks the content, then builds `dist/`. `-- --specimen` makes specimens, `--out` builds elsewhere. */
import { readdir } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { modeOf, siteAddress } from '../src/address.ts';
import { hasErrors } from '../src/authoring/check.ts';
import { publishable } from '../src/authoring/gate.ts';
import { commandSettings } from '../src/settings.ts';
import { readOptions } from './options.ts';
import { isWithin, outputRefusal, recordOutput } from './output-folder.ts';
import { replaceFolder } from './replace-folder.ts';
import { showCheck } from './show-check.ts';
import { stampBuild } from './stamp.ts';
import { commandWords } from './words.ts';

const project = resolve(import.meta.dirname, '..');
const { values } = readOptions('build', { specimen: { type: 'boolean' }, out: { type: 'string' } });
const out = resolve(values.out ?? join(project, 'dist'));

// What follows is read from the environment by every part, Astro's pages included: the day is the same for all.
process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro would believe these of the environment, and leave the pages without their security policy.
delete process.env['PROD'];
delete process.env['DEV'];
if (values.specimen) process.env['JALON_SPECIMEN'] = '1';
const settings = commandSettings();

const { content, diagnostics, day, locale } = await showCheck(settings);
const issuer = content?.issuer.data;
const words = commandWords[locale];
const refusal = await outputRefusal(out, { project, content: settings.roots });

if (hasErrors(diagnostics) || !issuer) {
  console.error(words.notChecked);
  process.exitCode = 1;
} else if (refusal) {
  console.error(words.outputRefused[refusal](relative(process.cwd(), out) || '.'));
  process.exitCode = 1;
} else {
  console.log(words.building(siteAddress(issuer, settings)));
  if (modeOf(issuer, settings) === 'specimen') console.log(words.specimens);
  const started = performance.now();
  const folder = relative(process.cwd(), out) || '.';
  try {
    // On the same disk as the target, so that it can be put in place in one step.
    const workshop = isWithin(out, project) ? join(project, '.jalon') : undefined;
    await replaceFolder(out, buildInto, workshop);
    await recordOutput(out, project);
    if (out === join(project, 'dist')) await stampBuild(project, settings, issuer.timeZone);
    const milliseconds = performance.now() - started;
    console.log(words.built({ ...(await count(out)), milliseconds, folder }));
    const { people, withheld } = publishable(content, day);
    console.log(words.people(people.size, withheld.length));
  } catch (error) {
    console.error(error);
    console.error(words.notBuilt(folder));
    process.exitCode = 1;
  }
}

async function buildInto(folder: string) {
  // Only now: Astro takes a second to load, which a mistake in the content need not wait for.
  const { build } = await import('astro');
  await build({
    root: project,
    outDir: folder,
    logLevel: 'warn',
    vite: {
      build: {
        rolldownOptions: {
          // Astro marks each page of the handbook with a directive, and the bundler would warn of every one.
          onLog(level, log, report) {
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
          },
        },
      },
    },
  });
}

async function count(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return { files: files.length, pages: files.filter(({ name }) => extname(name) === '.html').length };
}
