/**
 * `npm run import -- missions <file.csv>`: turns a catalogue kept elsewhere into mission files. `--dry-run` only shows
 * what it would write; `--replace` also overwrites the files that say something else than the catalogue.
 */
import { importMissions } from './import-missions.ts';
import { readOptions, refuseArgument } from './options.ts';

const { values, positionals } = readOptions(
  'import',
  { 'dry-run': { type: 'boolean', default: false }, replace: { type: 'boolean', default: false } },
  { positionals: true },
);
const [what, file, extra] = positionals;
if (what !== 'missions')
  refuseArgument('import', what === undefined ? 'missing' : 'unknown', what ?? 'import');
if (file === undefined) refuseArgument('import', 'missing', what);
if (extra !== undefined) refuseArgument('import', 'unknown', extra);
process.exitCode = await importMissions({ file, dryRun: values['dry-run'], replace: values.replace });
