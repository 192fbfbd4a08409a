import type { Content } from '../authoring/content.ts';
import type { Published, WithholdingReason } from '../authoring/gate.ts';
import { counted, type HealthItem } from './item.ts';

/** A consent that ends within so many days is worth asking again. */
export const noticeDays = 60;

/**
 * What is left to do about consents, on a day (`YYYY-MM-DD`): for the structure's eyes, never for a page. People are
 * counted, and not named; the invented ones age on a day of their own, and are left out.
 */
export function consentHealth(content: Content, { people, withheld }: Published, day: string): HealthItem[] {
  const soon = dayAfter(day, noticeDays);
  const ending = [...people.keys()].filter((slug) => {
    const { consent, example } = content.volunteers.get(slug)?.profile.data ?? {};
    return consent !== undefined && example === undefined && consent.ends <= soon;
  });
  const because = (...reasons: WithholdingReason[]) =>
    withheld.filter(({ reason }) => reasons.includes(reason)).length;
  return [
    ...counted('consent-ending', 'next', 'volunteers', ending.length),
    ...counted('consent-ended', 'next', 'volunteers', because('consent-ended')),
    ...counted('consent-withdrawn', 'next', 'volunteers', because('consent-withdrawn')),
    ...counted('consent-missing', 'next', 'volunteers', because('no-consent', 'minor-without-guardian')),
  ];
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
