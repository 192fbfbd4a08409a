/** What merging does to badges and people: the plan of issuing and the register with a change, beside those without it. */
import type { Affected, Fate, Outlook } from './outlook.ts';
import { registerChange } from './register-change.ts';

/** What a change does that would not happen without it. */
export interface Consequences extends Readonly<Record<Fate, readonly Affected[]>> {
  readonly keyed: boolean;
  /** Those that would be issued without the change, and no longer are. */
  readonly dropped: readonly Affected[];
  /** How many others are issued all the same: they were waiting before. */
  readonly waiting: number;
  readonly appearing: readonly string[];
  readonly disappearing: readonly string[];
}

const signed = ['issued', 'reissued', 'resigned'] as const;

/** What `after` does, or has done in its register, that `before` did not. */
export function consequences(before: Outlook, after: Outlook): Consequences {
  const { formerly } = after;
  const done = registerChange(before.registered, after.registered);
  const planned = (fate: Fate) => comparedByName(before.fates[fate], after.fates[fate], formerly).fresh;
  const fresh = (fate: Fate): readonly string[] => {
    if (fate === 'resigned' || fate === 'tooLate') return planned(fate);
    // What was waiting before happens without the change too.
    const waiting = fate === 'withdrawn' ? [before.fates.withdrawn] : signed.map((one) => before.fates[one]);
    const news = done[fate].filter((folder) => !waiting.some((folders) => folders.has(folder)));
    return [...new Set([...news, ...planned(fate)])];
  };
  const affected = (fate: Fate) => fresh(fate).map((folder) => after.badges.get(folder) ?? {});
  const { issued, tooLate, withdrawn } = after.fates;
  const kept = new Set([...issued, ...tooLate, ...withdrawn, ...after.registered.inForce.keys()]);
  const slugs = ({ people }: Outlook) => new Set(people.keys());
  const moved = comparedByName(slugs(before), slugs(after), formerly);
  const shown = (of: readonly string[], { people }: Outlook) => of.flatMap((slug) => people.get(slug) ?? []);
  return {
    keyed: after.keyed,
    issued: affected('issued'),
    reissued: affected('reissued'),
    resigned: affected('resigned'),
    withdrawn: affected('withdrawn'),
    tooLate: affected('tooLate'),
    dropped: comparedByName(before.fates.issued, kept, formerly).gone.map((folder) => {
      const { file: _, ...one } = before.badges.get(folder) ?? {};
      return one;
    }),
    waiting: after.keyed ? issued.size - planned('issued').length : 0,
    appearing: shown(moved.fresh, after),
    disappearing: shown(moved.gone, before),
  };
}

/**
 * What is only in one of two sets of names. What was renamed is in both, unless something else has its former name by
 * now: then that is the one that was there.
 */
function comparedByName(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  formerly: ReadonlyMap<string, readonly string[]>,
): { readonly fresh: readonly string[]; readonly gone: readonly string[] } {
  const nameBefore = (name: string) =>
    before.has(name) ? name : formerly.get(name)?.find((former) => before.has(former) && !after.has(former));
  const found = new Map([...after].map((name) => [name, nameBefore(name)] as const));
  const there = new Set(found.values());
  return {
    fresh: [...after].filter((name) => found.get(name) === undefined),
    gone: [...before].filter((name) => !there.has(name)),
  };
}
