/** What earlier runs of `check` found good, so that a large register is not verified anew each time. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';
import type { KnownProofs } from './register-proofs.ts';

/** Known proofs that can be kept for the next run. */
export interface StoredProofs extends KnownProofs {
  /** Keeps what was asked about or added in this run; where it cannot, the next run is only slower. */
  store(): Promise<void>;
}

/**
 * The proofs kept in `.jalon/` of a project, which git ignores. It spares time and is no authority: `issue` and
 * `verify` never read it.
 */
export function storedProofs(project: string): StoredProofs {
  const file = join(project, '.jalon', 'cache', 'register-proofs.json');
  const before = read(file);
  const now = new Set<string>();
  return {
    has(digest) {
      if (before.has(digest)) now.add(digest);
      return now.has(digest);
    },
    add: (digest) => void now.add(digest),
    async store() {
      if (now.size === before.size && [...now].every((digest) => before.has(digest))) return;
      try {
        // The folder holds the secret key too: it is for its owner alone.
        mkdirSync(dirname(dirname(file)), { recursive: true, mode: 0o700 });
        await writeAtomically(file, JSON.stringify([...now].sort()));
      } catch {
        // A project that cannot be written to is checked in full each time.
      }
    },
  };
}

function read(file: string): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Set(Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
  } catch {
    return new Set();
  }
}
