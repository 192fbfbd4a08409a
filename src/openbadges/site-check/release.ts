/** The file that tells of which day a site is, and one build of it from another. */
export const releaseFile = 'site.json';

/** What it says. It tells nothing that the site itself does not publish. */
export interface Release {
  /** The public address of the site, with its trailing slash. */
  readonly address: string;
  /** The day that the site shows, `YYYY-MM-DD`: a check warns where it is long past. */
  readonly day: string;
  /** The SHA-256 of everything else that was built, in hexadecimal: two builds that differ have different ones. */
  readonly digest: string;
}
