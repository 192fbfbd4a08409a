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
const [what, ...names] = positionals;
if (what !== 'missions')
  refuseArgument('import', what === undefined ? 'missing' : 'unknown', what ?? 'import');
if (names.length === 0) refuseArgument('import', 'missing', what);
// Notion puts a space into the names of its exports, which not everyone knows to quote.
const file = names.join(' ');
process.exitCode = await importMissions({ file, dryRun: values['dry-run'], replace: values.replace });
