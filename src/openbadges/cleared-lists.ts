import type { Register } from './register.ts';
import { readStatusList, StatusListError } from './status-list.ts';
import { listPath, type PastList, type StatusListFile } from './status-list-files.ts';

/** A list that no longer withdraws all that it once did: an older one was put back, or it is gone. */
export interface ClearedList {
  readonly name: string;
  /** The list as it stands, `undefined` where it is gone. */
  readonly list: StatusListFile | undefined;
  /** The last of its past that withdraws more. */
  readonly past: PastList;
  /** What is cleared. */
  readonly bits: ReadonlySet<number>;
}

/** What the past of the lists tells. */
export interface ListsPast {
  readonly cleared: readonly ClearedList[];
  /** What the register keeps of the past and would withdraw more, and that the structure did not sign. */
  readonly forged: readonly PastList[];
}

/**
 * Holds the lists of a register, which must be sound, against their past. A set bit is what remains of a badge that was
 * erased: cleared, it would make that badge valid again, and free its index.
 *
 * @param isSound whether a list bears the structure's signature: asked only of those that would change the answer, so
 * that a long past costs little.
 */
export async function clearedLists(
  register: Pick<Register, 'statusLists' | 'pastLists' | 'diagnostics'>,
  isSound: (list: StatusListFile) => Promise<boolean>,
): Promise<ListsPast> {
  const cleared = new Map<string, ClearedList & { readonly bits: Set<number> }>();
  const forged: PastList[] = [];
  const unreadable = new Set(register.diagnostics.map(({ file }) => file));
  const present = new Map<string, ReadonlySet<number>>();
  for (const [name, list] of register.statusLists) present.set(name, new Set(await bitsOf(list)));
  for (const past of register.pastLists) {
    const { name } = past;
    const list = register.statusLists.get(name);
    // A list that cannot be read is told as such; one of another address is not the same list.
    if (unreadable.has(listPath(name)) || (list && list.credential.id !== past.credential.id)) continue;
    const now = present.get(name);
    const bits = (await bitsOf(past)).filter((bit) => !now?.has(bit));
    if (bits.length === 0) continue;
    if (!(await isSound(past))) {
      if (past.kept) forged.push(past);
      continue;
    }
    const known = cleared.get(name);
    const isLater = !known || known.past.credential.validFrom < past.credential.validFrom;
    cleared.set(name, {
      name,
      list,
      past: isLater ? past : known.past,
      bits: new Set([...(known?.bits ?? []), ...bits]),
    });
  }
  return { cleared: [...cleared.values()], forged };
}

/** The set bits of a list; none where it cannot be read as one. */
async function bitsOf({ credential }: StatusListFile): Promise<number[]> {
  try {
    return (await readStatusList(credential)).setBits();
  } catch (error) {
    if (error instanceof StatusListError) return [];
    throw error;
  }
}
