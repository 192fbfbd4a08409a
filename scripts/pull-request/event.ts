/** What GitHub Actions tells of the pull request that a run is about. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) });

/** The part that is read of the event `pull_request`, as GitHub documents its payload. */
const eventSchema = z.object({
  pull_request: z.object({
    base: z.object({ sha }),
    /** The repository is null once a fork was deleted. */
    head: z.object({ sha, repo: repository.nullable() }),
  }),
  repository,
});

export interface PullRequest {
  /** The commit that the branch to merge into was at. */
  readonly base: string;
  /** The last commit of the pull request. */
  readonly head: string;
  /** Where the files of `head` can be read: `https://github.com/dome/badges/blob/<head>`. */
  readonly files: string;
}

/** The pull request by the surroundings of a step; throws where they tell of none. */
export function pullRequestOf(env: NodeJS.ProcessEnv): PullRequest {
  const { pull_request, repository } = eventSchema.parse(
    JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')),
  );
  const { base, head } = pull_request;
  const name = (head.repo ?? repository).full_name;
  const { origin } = new URL(env['GITHUB_SERVER_URL'] || 'https://github.com');
  return { base: base.sha, head: head.sha, files: `${origin}/${name}/blob/${head.sha}` };
}

/** The address of a file of the pull request, which is from the root of the repository, at a line (from 1). */
export function fileAddress({ files }: PullRequest, file: string, line?: number): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  // Of Markdown, GitHub shows lines only in its plain view.
  return `${files}/${path}${line === undefined ? '' : `?plain=1#L${line}`}`;
}
