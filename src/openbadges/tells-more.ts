import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import type { DifferentFact } from './differences.ts';
import type { AwardFacts } from './facts.ts';

/**
 * What was signed of an award and is more than the person lets the site know now: their name, or the words and levels
 * of a "J’en suis là". A choice made after the signing takes effect at once; an ordinary edit does not count, since a
 * page states what was attested.
 *
 * @param award as the gate lets it through today.
 * @param name the name that the person shows today.
 */
export function tellsMore(
  signed: AwardFacts,
  { award, badge, name }: { readonly award: AwardEntry; readonly badge: Entry<Badge>; readonly name: string },
): DifferentFact[] {
  const more: DifferentFact[] = [];
  if (!isWithin(signed.holderName, name)) more.push('holderName');
  if (award.kind === 'award') return more;
  const { claims, objectives, levels } = award.data;
  const told = [award.body, ...Object.values(claims), objectives].some(({ length }) => length > 0);
  if (!told && signed.narrative !== undefined) more.push('narrative');
  // Without levels of its own, an award is of those that its badge asks for, which say nothing of the person.
  const asked = badge.data.competences;
  const isAsked = (one: AwardFacts['levels'][number]) =>
    asked.some(
      ({ framework, competence, level }) =>
        framework === one.framework && competence === one.competence && level === one.level,
    );
  if (levels.length === 0 && !signed.levels.every(isAsked)) more.push('levels');
  return more;
}

/** Whether a name says nothing that another does not: "Lucia" and "Lucia M." are within "Lucia Martin". */
export function isWithin(name: string, other: string): boolean {
  if (name === other || other.startsWith(`${name} `)) return true;
  return name.endsWith('.') && other.startsWith(name.slice(0, -1));
}
