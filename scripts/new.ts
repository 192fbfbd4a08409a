/**
 * `npm run new [-- <form>]`: writes new files from the answers to a form, asked one by one in a terminal or given as
 * options. `--dry-run` shows the files and writes nothing; `--yes` asks nothing more.
 *
 * `npm run new -- consent <volunteer>`: prints the consent that a person signs.
 */
import { isFormName } from '../src/forms/forms.ts';
import { commandSettings } from '../src/settings.ts';
import { printConsent } from './new/consent.ts';
import { fillIn } from './new/fill-in.ts';
import { readOptions, refuseArgument } from './options.ts';

const [first, ...rest] = process.argv.slice(2);
if (isFormName(first)) process.exitCode = await fillIn(first, rest);
else if (first === 'consent') {
  const { values, positionals } = readOptions(
    'new',
    { out: { type: 'string' } },
    { args: rest, positionals: true },
  );
  const [volunteer, extra] = positionals;
  if (volunteer === undefined) refuseArgument('new', 'missing', first);
  if (extra !== undefined) refuseArgument('new', 'unknown', extra);
  process.exitCode = await printConsent(volunteer, commandSettings(), values.out);
} else {
  if (first !== undefined && !first.startsWith('-')) refuseArgument('new', 'unknown', first);
  const { values } = readOptions('new', { 'dry-run': { type: 'boolean' } });
  process.exitCode = await fillIn(undefined, values['dry-run'] ? ['--dry-run'] : []);
}
