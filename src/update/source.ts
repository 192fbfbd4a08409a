/** A repository of the program, as git reads it: the files of a version, and all that they ever were. */

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

/** What one commit of the program made of a file. */
export interface Touch {
  readonly path: string;
  /** The name that git gives to its bytes; `undefined` where the file is gone. */
  readonly id: string | undefined;
}

/** What each commit changed, the oldest first. */
export type History = readonly (readonly Touch[])[];

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

/**
 * What of `git ls-tree -r -z` is never brought into a copy: a symbolic link, which would read or write elsewhere, another
 * repository, and a path that leaves the copy or enters what git keeps of it.
 */
export function refusedListed(output: string): string[] {
  return output.split('\0').flatMap((entry) => {
    const [, mode = '', path = ''] = /^(\d{6}) [a-z]+ [0-9a-f]+\t(.*)$/s.exec(entry) ?? [];
    const isPlain = ['100644', '100755'].includes(mode) && !path.split(/[\\/]/).some(isReserved);
    return entry === '' || isPlain ? [] : [path];
  });
}

/** What each commit changed, from `git log --format='commit %H' --raw --no-abbrev --no-renames -m -z --reverse`. */
export function historyListed(output: string): History {
  const commits: Touch[][] = [];
  const entries = output.split('\0')[Symbol.iterator]();
  for (const entry of entries) {
    const [, id = ''] = /^\n?:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(entry) ?? [];
    if (id) {
      const path: string | undefined = entries.next().value;
      if (path !== undefined) commits.at(-1)?.push({ path, id: /^0+$/.test(id) ? undefined : id });
    } else if (entry.startsWith('commit ')) commits.push([]);
  }
  return commits;
}

function isReserved(name: string): boolean {
  return ['', '.', '..', '.git'].includes(name.toLowerCase());
}
