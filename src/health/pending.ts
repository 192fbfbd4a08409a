import type { Content } from '../authoring/content.ts';
import type { Published } from '../authoring/gate.ts';
import { holdersOf } from '../openbadges/holder.ts';
import { planIssue } from '../openbadges/plan.ts';
import type { Register } from '../openbadges/register.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { counted, type HealthItem } from './item.ts';
import { hasKeys } from './structure.ts';

/** The awards of those who are published that wait for a signature; none where there is no key to sign with. */
export async function pendingHealth(
  content: Content,
  published: Published,
  register: Register,
  day: string,
): Promise<HealthItem[]> {
  if (!hasKeys(content.issuer.data)) return [];
  const { sign } = planIssue({
    content: { ...content, badges: published.badges },
    holders: holdersOf(published),
    register,
    withdrawals: await readWithdrawals(register),
    day,
    // A version that is asked anew on the very day of its signing is told by the command that signs.
    differs: () => false,
  });
  return counted('awards-pending', 'next', 'volunteers', sign.length);
}
