/** A repository of the programme, as git reads it: the files of a version, and all that they ever were. */

/** A file as git keeps it. */
export interface Blob {
  /** The name that git gives to its bytes. */
  readonly id: string;
  /** As git writes it: `100644`, `100755`. */
  readonly mode: string;
}

/** Files by their path, with forward slashes. */
export type Files = ReadonlyMap<string, Blob>;

/** By path, every form that a file had in some version, by the names that git gives to its bytes. */
export type Past = ReadonlyMap<string, ReadonlySet<string>>;

/** The files that `git ls-tree -r -z` or `git ls-files --stage -z` lists. */
export function filesListed(output: string): Files {
  const files = new Map<string, Blob>();
  for (const entry of output.split('\0')) {
    const [, mode, id, path] = /^(\d{6}) (?:blob )?([0-9a-f]{40,64})(?: 0)?\t(.*)$/s.exec(entry) ?? [];
    if (mode && id && path) files.set(path, { id, mode });
  }
  return files;
}

/** Every form of every file, from `git log --format= --raw --no-abbrev --no-renames -m --root -z`. */
export function pastListed(output: string): Past {
  const past = new Map<string, Set<string>>();
  const entries = output.split('\0');
  for (const [index, entry] of entries.entries()) {
    const [, id] = /^\n?:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(entry) ?? [];
    const path = entries[index + 1];
    if (!id || path === undefined || /^0+$/.test(id)) continue;
    past.set(path, (past.get(path) ?? new Set()).add(id));
  }
  return past;
}
