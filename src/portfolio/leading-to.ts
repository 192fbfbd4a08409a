import type { Mission } from '../authoring/schemas/mission.ts';

/** The missions of a catalogue that can lead to a badge, in the order given. */
export function leadingTo<M extends { readonly data: Pick<Mission, 'badges'> }>(
  badge: string,
  missions: Iterable<M>,
): M[] {
  return [...missions].filter(({ data }) => data.badges.includes(badge));
}
