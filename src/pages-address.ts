/**
 * The address that GitHub Pages gives a repository, from that of its remote: `git@github.com:user/repo.git` gives
 * `https://user.github.io/repo/`. `undefined` for a repository elsewhere.
 */
export function pagesAddress(remote: string): string | undefined {
  const [, owner, name] =
    /github\.com[:/]([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(remote.trim()) ?? [];
  if (!owner || !name) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
