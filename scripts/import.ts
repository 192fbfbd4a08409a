/**
 * `npm run import -- missions <file.csv>`: turns a catalogue kept elsewhere into mission files. `--dry-run` only shows
 * what it would write; `--replace` also overwrites the files that say something else than the catalogue.
 *
 * `npm run import -- badge <PNG, SVG or JSON> --volunteer <slug>`: brings a badge earned elsewhere into a person's
 * folder. `--yes` accepts one that has another name, or whose issuer has that of the structure.
 */
import { importBadge } from './import-badge.ts';
import { importMissions } from './import-missions.ts';
import { readOptions, refuseArgument } from './options.ts';

const { values, positionals } = readOptions(
  'import',
  {
    'dry-run': { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    volunteer: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
  { positionals: true },
);
const [what, ...names] = positionals;
if (what !== 'missions' && what !== 'badge')
  refuseArgument('import', what === undefined ? 'missing' : 'unknown', what ?? 'import');
if (names.length === 0) refuseArgument('import', 'missing', what);
// Notion puts a space into the names of its exports, and so do phones, which not everyone knows to quote.
const file = names.join(' ');
const { replace, volunteer, yes, 'dry-run': dryRun } = values;
if (what === 'missions') {
  if (volunteer !== undefined) refuseArgument('import', 'unknown', '--volunteer');
  process.exitCode = await importMissions({ file, dryRun, replace });
} else {
  if (volunteer === undefined) refuseArgument('import', 'missing', '--volunteer');
  process.exitCode = await importBadge({ file, volunteer, yes, dryRun });
}
