import type { Badge } from '../authoring/schemas/badge.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { longDate } from '../locales/dates.ts';
import { signingWords } from '../locales/signing.ts';
import { creditsOf } from '../portfolio/credits.ts';
import { issuerReference, type Profile, type Signatory } from './profile.ts';

/** What the id of the group of people who created a badge together ends with. */
const groupFragment = '#co-creators';

/**
 * The `creator` of an achievement: "the person or organization that created the achievement definition", one Profile
 * (Open Badges 3.0, section B.1.1).
 *
 * A badge that people created together names them as one group within the structure, by the names of the badge's
 * file and no other; the structure, which signs, stays the group's `parentOrg`. `id` is the achievement's.
 */
export function creatorOf(badge: Badge, id: string, issuer: Issuer, signatory: Signatory): Profile {
  const structure = issuerReference(issuer, signatory);
  const { language } = issuer;
  const credits = creditsOf(badge);
  if (credits.length === 0) return structure;
  const words = signingWords(language);
  const names = (people: Badge['coCreators']) =>
    listed(
      people.map(({ name }) => name),
      language,
    );
  const dated = credits.map(({ date, people }) =>
    date === undefined ? names(people) : words.credit(names(people), plainDate(date, language)),
  );
  return {
    id: id + groupFragment,
    type: ['Profile'],
    name: names(badge.coCreators),
    description: words.coCreated(dated.join(' ; ')),
    parentOrg: structure,
  };
}

function listed(names: readonly string[], language: Issuer['language']): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** What is signed has plain spaces. */
function plainDate(day: string, language: Issuer['language']): string {
  return longDate(day, language).replaceAll('\u00a0', ' ');
}
