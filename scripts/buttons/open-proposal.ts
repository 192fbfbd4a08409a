/** What a button has proposed and nobody has answered yet. */
import { z } from 'astro/zod';
import { runProgram } from '../publish/run-program.ts';
import type { ButtonName } from './buttons.ts';

const listed = z.array(z.object({ headRefName: z.string(), isCrossRepository: z.boolean(), url: z.url() }));

/** How the branches of a button begin. */
export function branchStart(button: ButtonName): string {
  return `button/${button}-`;
}

/**
 * The address of a pull request of a button that is open; `undefined` where there is none. One that comes from a fork is
 * not the button's, whatever its branch is called.
 *
 * @throws {Error} where GitHub does not say.
 */
export async function openProposal(folder: string, button: ButtonName): Promise<string | undefined> {
  const fields = Object.keys(listed.element.shape).join(',');
  const asked = ['pr', 'list', '--state', 'open', '--limit', '1000', '--json', fields];
  const { status, stdout, stderr } = await runProgram('gh', asked, { cwd: folder });
  if (status !== 0) throw new Error(`gh pr list failed: ${stderr.trim()}`);
  return listed
    .parse(JSON.parse(stdout))
    .find(
      ({ headRefName, isCrossRepository }) =>
        !isCrossRepository && headRefName.startsWith(branchStart(button)),
    )?.url;
}
