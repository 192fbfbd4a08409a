/** What GitHub tells a workflow about an issue. */
import { z } from 'astro/zod';

/** The parts that are used of `issues` events; what is written by people is text to read, and nothing else. */
const issueEvent = z.object({
  action: z.string(),
  label: z.object({ name: z.string() }).optional(),
  issue: z.object({
    number: z.number().int().positive(),
    state: z.string(),
    body: z.string().nullable(),
    author_association: z.string(),
    user: z.object({
      login: z.string().regex(/^[A-Za-z0-9-]{1,39}(?:\[bot\])?$/),
      id: z.number().int().positive(),
    }),
  }),
  repository: z.object({
    full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    html_url: z.url({ protocol: /^https$/ }),
    default_branch: z.string(),
  }),
});
export type IssueEvent = z.infer<typeof issueEvent>;

/** Reads an event; throws where it is none of an issue. */
export function readIssueEvent(text: string): IssueEvent {
  return issueEvent.parse(JSON.parse(text));
}

/** Who may change the repository, or belongs to those who own it. */
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/**
 * Whether what the issue says may be made into files: its author belongs to the structure, or someone who may put
 * labels has just put the one that says so. A later edit by anyone else waits again.
 */
export function isTrusted({ action, label, issue }: IssueEvent, approval: string): boolean {
  return trusted.includes(issue.author_association) || (action === 'labeled' && label?.name === approval);
}
