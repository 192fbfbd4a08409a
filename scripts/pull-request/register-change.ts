/** What a change does to the register itself: what a command has signed or withdrawn in it counts once it is merged. */
import { latest, type Register, type Version } from '../../src/openbadges/register.ts';
import type { Withdrawals } from '../../src/openbadges/withdrawals.ts';

/** The register of a content folder, as far as a later one is held against it. */
export interface Registered {
  /** The versions in force, by folder such as `lucia/accueil`. */
  readonly inForce: ReadonlyMap<string, Version>;
  readonly withdrawals: Withdrawals;
}

/** What a register has that another had not, by folder. */
export type RegisterChange = Readonly<Record<'issued' | 'reissued' | 'withdrawn', readonly string[]>>;

/** Picks the versions in force. */
export function registeredIn({ folders }: Register, withdrawals: Withdrawals): Registered {
  return {
    inForce: new Map([...folders].map(([folder, versions]) => [folder, latest(versions)] as const)),
    withdrawals,
  };
}

/** What was signed and withdrawn on the way. A version that is replaced counts as issued again, and not as withdrawn. */
export function registerChange(before: Registered, after: Registered): RegisterChange {
  const newer = [...after.inForce].filter(([folder, { n }]) => n > (before.inForce.get(folder)?.n ?? 0));
  const isFirst = (folder: string) => !before.inForce.has(folder);
  const folders = newer.map(([folder]) => folder);
  // What is erased was in force before: the bit of a list is all that is left to tell of it.
  const lastSeen = new Map([...before.inForce, ...after.inForce]);
  return {
    issued: folders.filter(isFirst),
    reissued: folders.filter((folder) => !isFirst(folder)),
    withdrawn: [...lastSeen]
      .filter(([, version]) => after.withdrawals.has(version) && !before.withdrawals.has(version))
      .map(([folder]) => folder),
  };
}
