import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import { namedCompetences } from './named-competences.ts';

/** What one badge that a person holds says of a competence. */
export interface Support {
  readonly badge: string;
  /** The level that it attests; `undefined` where it only touches the competence. */
  readonly level: number | undefined;
  /** The day it was obtained. */
  readonly date: string;
}

/** An award that may support something. What was signed is of the badge as it was then: of these competences alone. */
export type SupportingAward = AwardEntry & { readonly competences?: readonly CompetenceLevel[] };

/** The name under which a competence is looked up: that of its framework, then its own. */
export function competenceKey(framework: string, competence: string): string {
  return `${framework}/${competence}`;
}

/**
 * What a person's badges say of each competence, by {@link competenceKey}: the highest level first, then the latest.
 * A withdrawn badge says nothing any more; a declared one, such as a "J'en suis là", is what the person says, not what
 * somebody attests.
 */
export function supportsOf(
  awards: Iterable<SupportingAward>,
  badges: ReadonlyMap<string, Entry<Badge>>,
  frameworks: ReadonlyMap<string, Entry<Framework>>,
): ReadonlyMap<string, readonly Support[]> {
  const found = new Map<string, Support[]>();
  for (const { kind, badge, data, competences } of awards) {
    const written = badges.get(badge);
    if (kind === 'positioning' || !written || written.data.declared || data.withdrawn) continue;
    for (const named of namedCompetences(frameworks, competences ?? written.data.competences, data.levels)) {
      const key = competenceKey(named.framework.slug, named.competence.id);
      const supports = found.get(key) ?? [];
      supports.push({ badge, level: named.reached, date: data.date });
      found.set(key, supports);
    }
  }
  for (const supports of found.values())
    supports.sort(
      (a, b) => (b.level ?? 0) - (a.level ?? 0) || descending(a.date, b.date) || descending(b.badge, a.badge),
    );
  return found;
}

function descending(a: string, b: string): number {
  return a < b ? 1 : Number(a > b) * -1;
}
