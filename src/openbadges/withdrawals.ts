import { statusListOf } from './addresses.ts';
import type { Register, Version } from './register.ts';
import { readStatusList } from './status-list.ts';
import type { StatusListFile } from './status-list-files.ts';

/** The bits of every status list of the register. */
export interface Withdrawals {
  /** By name of list. */
  readonly lists: ReadonlyMap<string, { readonly list: StatusListFile; readonly bits: ReadonlySet<number> }>;
  /** Whether the bit of a version is set: withdrawn, or replaced by a newer version. */
  has(version: Version): boolean;
}

/**
 * Reads the status lists of the register.
 *
 * @throws {StatusListError} where a list cannot be read.
 */
export async function readWithdrawals(register: Register): Promise<Withdrawals> {
  const lists = new Map(
    await Promise.all(
      [...register.statusLists.values()].map(async (list) => {
        const bits: ReadonlySet<number> = new Set((await readStatusList(list.credential)).setBits());
        return [list.name, { list, bits }] as const;
      }),
    ),
  );
  return {
    lists,
    has: (version) => {
      const { list, index } = statusOf(version);
      return lists.get(list)?.bits.has(index) ?? false;
    },
  };
}

/** The list that a version names, and its index there. */
export function statusOf({ credential }: Version): { readonly list: string; readonly index: number } {
  const { statusListCredential, statusListIndex } = credential.credentialStatus;
  return { list: statusListOf(statusListCredential) ?? statusListCredential, index: Number(statusListIndex) };
}
