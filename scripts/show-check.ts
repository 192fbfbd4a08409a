/** Checks the content and shows what is wrong, as `npm run check` and `npm run build` do. */
import { relative } from 'node:path';
import { jsonReporter, terminalReporter } from '../src/authoring/report.ts';
import { type CheckedFolder, checkAll } from '../src/check-all.ts';
import type { Settings } from '../src/settings.ts';

/** Writes every problem to the standard output, as text or as JSON, and returns what was checked. */
export async function showCheck(settings: Settings, { json = false } = {}): Promise<CheckedFolder> {
  const checked = await checkAll(settings);
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const reporter = json ? jsonReporter : terminalReporter(colour);
  const folder = relative(process.cwd(), settings.content) || '.';
  process.stdout.write(reporter({ ...checked, folder }));
  return checked;
}
