/** The one comment under an issue, and the pull request of a branch, as GitHub keeps them. */
import { z } from 'astro/zod';
import { robot } from '../publish/git.ts';
import { type GitHub, GitHubRefused } from './github.ts';

/** By this the comment is known again; nobody sees it. */
const mark = '<!-- jalon: form -->';

const comments = z.array(
  z.object({ id: z.number(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullable() }),
);
const pull = z.object({ number: z.number(), html_url: z.string(), state: z.string() });

/** Writes the comment under an issue, or writes it anew where there is one. */
export async function writeComment(
  gitHub: GitHub,
  repository: string,
  issue: number,
  text: string,
): Promise<void> {
  const body = `${mark}\n${text}`;
  const place = `repos/${repository}/issues/${issue}/comments`;
  const there = comments.parse(await gitHub.ask('GET', `${place}?per_page=100`));
  // Anyone may write the mark: only that of our own account counts.
  const own = there.find((one) => one.user?.login === robot.name && one.body?.startsWith(mark));
  if (!own) await gitHub.ask('POST', place, { body });
  else if (own.body !== body)
    await gitHub.ask('PATCH', `repos/${repository}/issues/comments/${own.id}`, { body });
}

/** A pull request to open. */
export interface PullRequest {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** The address of the open pull request of a branch; `undefined` where there is none. */
export async function openPull(
  gitHub: GitHub,
  repository: string,
  branch: string,
): Promise<{ number: number; html_url: string } | undefined> {
  return (await pullsOf(gitHub, repository, branch, 'open'))[0];
}

/** Whether a branch may still be accepted: a pull request of it is open, or nobody has opened one yet. */
export async function isAlive(gitHub: GitHub, repository: string, branch: string): Promise<boolean> {
  const pulls = await pullsOf(gitHub, repository, branch, 'all');
  return pulls.length === 0 || pulls.some(({ state }) => state === 'open');
}

async function pullsOf(gitHub: GitHub, repository: string, branch: string, state: 'open' | 'all') {
  const [owner] = repository.split('/');
  const query = new URLSearchParams({ head: `${owner}:${branch}`, state });
  return z.array(pull).parse(await gitHub.ask('GET', `repos/${repository}/pulls?${query}`));
}

/** Opens a pull request, or brings the open one up to date; `undefined` where the repository forbids it to workflows. */
export async function writePull(
  gitHub: GitHub,
  repository: string,
  { head, base, title, body }: PullRequest,
): Promise<string | undefined> {
  const open = await openPull(gitHub, repository, head);
  if (open) {
    await gitHub.ask('PATCH', `repos/${repository}/pulls/${open.number}`, { title, body });
    return open.html_url;
  }
  try {
    const made = await gitHub.ask('POST', `repos/${repository}/pulls`, { head, base, title, body });
    return pull.parse(made).html_url;
  } catch (error) {
    if (error instanceof GitHubRefused && error.status === 403) return undefined;
    throw error;
  }
}

/** Makes a label of the repository where it has none of that name. */
export async function makeLabel(
  gitHub: GitHub,
  repository: string,
  label: { readonly name: string; readonly description: string },
): Promise<void> {
  try {
    await gitHub.ask('POST', `repos/${repository}/labels`, { ...label, color: 'b8431a' });
  } catch (error) {
    // Unprocessable: it is there.
    if (!(error instanceof GitHubRefused && error.status === 422)) throw error;
  }
}

/** Takes a label off an issue, where it is on it. */
export async function removeLabel(
  gitHub: GitHub,
  repository: string,
  issue: number,
  name: string,
): Promise<void> {
  try {
    await gitHub.ask('DELETE', `repos/${repository}/issues/${issue}/labels/${encodeURIComponent(name)}`);
  } catch (error) {
    if (!(error instanceof GitHubRefused && error.status === 404)) throw error;
  }
}
