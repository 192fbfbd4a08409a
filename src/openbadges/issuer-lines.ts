/** The public half of a key, and where it answers from. */
export interface PublicHalf {
  readonly site: string;
  readonly did: string;
  readonly publicKey: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
}

/** What `keys` adds to an `issuer.md` without any key, as lines to paste at the end of its front matter. */
export function issuerLines({ site, did, publicKey, since }: PublicHalf): string {
  return `site: ${site}\ndid: ${did}\nkeys:\n  - publicKey: ${publicKey}\n    since: ${since}\n`;
}
