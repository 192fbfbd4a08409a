/** What the tests of a file leave behind, cleared away when they are done; see `setup.ts`. */
const left: (() => unknown)[] = [];

/** Does `clear` once the tests of the running file are done. For helpers, whose module more than one file may share. */
export function afterThisFile(clear: () => unknown): void {
  left.push(clear);
}

/** Clears away what was left behind so far, the newest first. */
export async function clearAway(): Promise<void> {
  for (let clear = left.pop(); clear; clear = left.pop()) await clear();
}
