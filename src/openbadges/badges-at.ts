import { listedBadges } from './listed-badges.ts';
import type { Fetched } from './resolve.ts';
import { type Unpacked, unpack } from './unpack.ts';

/** One badge, and the address or file that it is in. */
export interface PlacedBadge {
  readonly place: string;
  readonly one: Unpacked;
}

/** What an address gives, each badge by its place; of a portfolio, every badge that it lists. At least one result. */
export async function badgesAt(
  address: string,
  get: (address: string) => Promise<Fetched>,
): Promise<PlacedBadge[]> {
  const fetched = await get(address);
  if (!fetched.ok) return [{ place: address, one: fetched }];
  const listed = listedBadges(new TextDecoder().decode(fetched.bytes), address);
  if (listed.length === 0) return unpack(fetched.bytes).map((one) => ({ place: address, one }));
  const badges = await Promise.all(listed.map(async (place) => ({ place, badge: await get(place) })));
  return badges.flatMap(({ place, badge }) =>
    (badge.ok ? unpack(badge.bytes) : [badge]).map((one) => ({ place, one })),
  );
}
