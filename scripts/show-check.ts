/** Checks the content and shows what is wrong, as `npm run check` and `npm run build` do. */
import { jsonReporter, terminalReporter } from '../src/authoring/report.ts';
import { shownRoots } from '../src/authoring/roots.ts';
import { type CheckedFolder, checkAll } from '../src/check-all.ts';
import { fullHealth } from '../src/health/health.ts';
import { describedHealth, terminalHealth } from '../src/health/report.ts';
import type { Settings } from '../src/settings.ts';

/**
 * Writes every problem to the standard output, as text or as JSON, and returns what was checked. With `health`, what
 * is left to configure follows; as JSON, both are in one object: `{diagnostics, health}`.
 */
export async function showCheck(
  settings: Settings,
  { json = false, health = false } = {},
): Promise<CheckedFolder> {
  const checked = await checkAll(settings);
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const reporter = json ? jsonReporter : terminalReporter(colour);
  const folder = shownRoots(settings.roots);
  const diagnostics = reporter({ ...checked, folder });
  const left = health ? await healthOf(checked) : undefined;
  if (!left) process.stdout.write(diagnostics);
  else if (json) process.stdout.write(both(diagnostics, describedHealth({ ...checked, health: left })));
  else
    process.stdout.write(`${diagnostics}\n${terminalHealth({ ...checked, health: left, folder }, colour)}`);
  return checked;
}

/** Without an `issuer.md` that can be read, what is wrong with it is all that there is to say. */
async function healthOf({ content, ...checked }: CheckedFolder) {
  return content && fullHealth({ content, ...checked }, process.cwd());
}

function both(diagnostics: string, health: ReturnType<typeof describedHealth>): string {
  return `${JSON.stringify({ diagnostics: JSON.parse(diagnostics), health }, null, 2)}\n`;
}
