/**
 * Every address of the site that enters a credential or links to one.
 *
 * `site` is the public address of the site, with its trailing slash: `https://user.github.io/repo/`.
 * None of those that enter a credential holds the name of a person's folder.
 */

/** The address of an issued credential, which is also its `id`. */
export const credentialAddress = (site: string, uuid: string) => at(site, `credentials/${uuid}.json`);

/** The address of a specimen, which is never that of a credential. */
export const specimenAddress = (site: string, uuid: string) => at(site, `specimens/${uuid}.json`);

/** The address of a signed status list; `list` is its number, or `specimen`. */
export const statusListAddress = (site: string, list: string) => at(site, `status/${list}.json`);

/** The address of a badge's picture, named by the SHA-256 of its SVG. */
export const artworkAddress = (site: string, sha256: string, format: 'png' | 'svg' = 'png') =>
  at(site, `artwork/${sha256}.${format}`);

/** The address of a badge as an Open Badges achievement, which is also that achievement's `id`. */
export const achievementAddress = (site: string, badge: string) => at(site, `badges/${badge}.json`);

/** The badge that an achievement's `id` names, whatever the site; `undefined` where it names none. */
export function badgeOf(address: string): string | undefined {
  return /\/badges\/([a-z0-9-]+)\.json$/.exec(address)?.[1];
}

/** The page of a competence framework. */
export const frameworkAddress = (site: string, framework: string) => at(site, `frameworks/${framework}/`);

/** The place of a competence on the page of its framework. */
export const competenceAddress = (site: string, framework: string, competence: string) =>
  `${frameworkAddress(site, framework)}#${competence}`;

/** The UUID in the address of a credential or specimen, whatever the site; `undefined` where there is none. */
export function uuidOf(address: string): string | undefined {
  return /\/(?:credentials|specimens)\/([0-9a-f-]{36})\.json$/.exec(address)?.[1];
}

/** The name of a status list in its address: its number, or `specimen`. */
export function statusListOf(address: string): string | undefined {
  return /\/status\/([a-z0-9]+)\.json$/.exec(address)?.[1];
}

function at(site: string, path: string): string {
  return new URL(path, site).href;
}
