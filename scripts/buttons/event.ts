/** What a person typed into the form of a button: the payload of a `workflow_dispatch` event, which GitHub keeps in a file. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** One press of a button. */
export interface Press {
  /** What was typed, without the blank space around it; a box that was ticked gives `true`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether only those who were invited can read the repository. */
  readonly isPrivate: boolean;
  /** The branch that counts. */
  readonly branch: string;
}

const payload = z.object({
  inputs: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])).nullish(),
  repository: z.object({ private: z.boolean(), default_branch: z.string() }),
});

/**
 * Reads the event from the file that `GITHUB_EVENT_PATH` names, so that no input is ever an environment variable, which
 * the log of a step shows.
 *
 * @throws {RangeError} where there is no such file, or it is no such event.
 */
export function readPress(env: NodeJS.ProcessEnv): Press {
  const file = env['GITHUB_EVENT_PATH'];
  if (!file) throw new RangeError('GITHUB_EVENT_PATH is not set: this script runs in a workflow.');
  const { success, data } = payload.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!success) throw new RangeError('The event is not that of a button.');
  const inputs = Object.entries(data.inputs ?? {}).map(([name, value]) => [name, String(value ?? '').trim()]);
  return {
    inputs: Object.fromEntries(inputs),
    isPrivate: data.repository.private,
    branch: data.repository.default_branch,
  };
}
