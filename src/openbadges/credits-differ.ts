import type { Content } from '../authoring/content.ts';
import { nameForms } from '../authoring/published/shown-name.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { namesIn, type SignedCredits } from './creator.ts';
import { isWithin } from './tells-more.ts';

/**
 * Whether the co-creators that were signed are others than the badge's file names. Someone with a folder may be absent
 * from what was signed, or there under any name that they may show: the gate decides on that from day to day, and the
 * file says nothing else for it.
 */
export function creditsDiffer(
  signed: SignedCredits | undefined,
  { coCreators }: Pick<Badge, 'coCreators'>,
  volunteers: Content['volunteers'],
): boolean {
  const linked = coCreators.filter(({ volunteer }) => volunteer !== undefined);
  const isLinked = (name: string) =>
    linked.some(
      (one) =>
        isWithin(name, one.name) ||
        isWithin(one.name, name) ||
        formsOf(volunteers, one.volunteer).includes(name),
    );
  const others = (names: readonly string[]) =>
    JSON.stringify(names.filter((name) => !isLinked(name)).toSorted());
  const written = coCreators.filter((one) => !linked.includes(one)).flatMap(({ name }) => namesIn(name));
  return others(signed ? namesIn(signed.names) : []) !== others(written);
}

function formsOf(volunteers: Content['volunteers'], folder: string | undefined): readonly string[] {
  const person = [...volunteers.values()].find(
    ({ slug, profile }) => slug === folder || profile.data.formerly.some((former) => former === folder),
  );
  return person ? nameForms(person.profile.data) : [];
}
