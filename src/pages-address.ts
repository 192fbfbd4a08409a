/** The owner and the name of a repository on GitHub, from the address of its remote. */
const onGitHub = /github\.com[:/]([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;

/**
 * The web address of a repository on GitHub, from that of its remote: `git@github.com:user/repo.git` gives
 * `https://github.com/user/repo`. `undefined` for a repository elsewhere.
 */
export function repositoryAddress(remote: string): string | undefined {
  const [, owner, name] = onGitHub.exec(remote.trim()) ?? [];
  return owner && name ? `https://github.com/${owner}/${name}` : undefined;
}

/**
 * The address that GitHub Pages gives a repository, from that of its remote: `git@github.com:user/repo.git` gives
 * `https://user.github.io/repo/`. `undefined` for a repository elsewhere.
 */
export function pagesAddress(remote: string): string | undefined {
  const [, owner, name] = onGitHub.exec(remote.trim()) ?? [];
  if (!owner || !name) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
