import { zipSync } from 'fflate';

/** The day that all files of an archive have, so that two builds give the same bytes: the first that ZIP can write. */
const firstDay = new Date(1980, 0, 1);

/**
 * The files as one ZIP, in their order: names are paths with forward slashes. Pictures are stored as they are, since
 * they are compressed already.
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([name, bytes]) => {
    const level = /\.(png|webp)$/.test(name) ? (0 as const) : (9 as const);
    return [name, [bytes, { level }] as const] as const;
  });
  return zipSync(Object.fromEntries(entries.map(([name, [bytes, options]]) => [name, [bytes, options]])), {
    mtime: firstDay,
  });
}
