/**
 * What of a repository is the structure's own, and what is the programme's: the one place that decides it. A later
 * version of the programme replaces its own files and never touches the others.
 */

/** The structure's: files, and folders with all that is in them. */
const structures = [
  'content/',
  'README.md',
  'CNAME',
  'public/CNAME',
  '.github/CODEOWNERS',
  '.github/FUNDING.yml',
  // The versions of the libraries come with those of the programme: a structure has no use for it, and init removes it.
  '.github/dependabot.yml',
  // Made from the content.
  '.github/ISSUE_TEMPLATE/',
];

/** The programme's, inside of what is the structure's. */
const programmes = ['content/guide/'];

/** Whether a path, from the repository's folder with forward slashes, is the structure's own. */
export function isStructures(path: string): boolean {
  return isAmong(path, structures) && !isAmong(path, programmes);
}

/** Whether the token of a workflow may not change a file: GitHub keeps that for people. */
export function isWorkflow(path: string): boolean {
  return isAmong(path, ['.github/workflows/']);
}

function isAmong(path: string, parts: readonly string[]): boolean {
  return parts.some((part) => (part.endsWith('/') ? path.startsWith(part) : path === part));
}
