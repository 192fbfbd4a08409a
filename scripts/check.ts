/**
 * `npm run check`: shows everything that is wrong in the content, and with `-- --health` what is left to configure.
 * Exit status 1 where there is an error.
 */
import { hasErrors } from '../src/authoring/check.ts';
import { commandSettings } from '../src/settings.ts';
import { readOptions } from './options.ts';
import { showCheck } from './show-check.ts';

const { values } = readOptions('check', { json: { type: 'boolean' }, health: { type: 'boolean' } });
const { json = false, health = false } = values;
const { diagnostics } = await showCheck(commandSettings(), { json, health });
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
