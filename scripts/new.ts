/**
 * `npm run new [-- <form>]`: writes new files from the answers to a form, asked one by one in a terminal or given as
 * options. `--dry-run` shows the files and writes nothing; `--yes` asks nothing more.
 */
import { isFormName } from '../src/forms/forms.ts';
import { fillIn } from './new/fill-in.ts';
import { readOptions, refuseArgument } from './options.ts';

const [first, ...rest] = process.argv.slice(2);
if (isFormName(first)) process.exitCode = await fillIn(first, rest);
else {
  if (first !== undefined && !first.startsWith('-')) refuseArgument('new', 'unknown', first);
  const { values } = readOptions('new', { 'dry-run': { type: 'boolean' } });
  process.exitCode = await fillIn(undefined, values['dry-run'] ? ['--dry-run'] : []);
}
