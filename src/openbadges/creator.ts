import type { Badge } from '../authoring/schemas/badge.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { type CommandLocale, commandLocale } from '../locales/command-locale.ts';
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
  const credits = signedCredits(badge, issuer.language);
  if (!credits) return structure;
  return {
    id: id + groupFragment,
    type: ['Profile'],
    name: credits.names,
    description: credits.words,
    parentOrg: structure,
  };
}

/** What a credential says of those who created its badge together. */
export interface SignedCredits {
  /** Their names, as one text. */
  readonly names: string;
  /** The sentence that names them, with the days. */
  readonly words: string;
}

/** What is signed of the co-creators of a badge; `undefined` where it has none. */
export function signedCredits(badge: Badge, written: Issuer['language']): SignedCredits | undefined {
  const credits = creditsOf(badge);
  const language = commandLocale(written);
  if (credits.length === 0) return undefined;
  const words = signingWords(language);
  const names = (people: Badge['coCreators']) =>
    listed(
      people.map(({ name }) => name),
      language,
    );
  const dated = credits.map(({ date, people }) =>
    date === undefined ? names(people) : words.credit(names(people), plainDate(date, language)),
  );
  return { names: names(badge.coCreators), words: words.coCreated(dated.join(' ; ')) };
}

/** What was signed of the co-creators; `undefined` where the structure alone is the creator. */
export function readCredits({ name, description, parentOrg }: Profile): SignedCredits | undefined {
  return parentOrg && { names: name, words: description ?? name };
}

/** The names in a list of them, however many each person's name holds: "Ali, Zoé et Lou" gives three. */
export function namesIn(list: string): readonly string[] {
  return list.split(/,? (?:et|and) |, /);
}

function listed(names: readonly string[], language: CommandLocale): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** What is signed has plain spaces. */
function plainDate(day: string, language: CommandLocale): string {
  return longDate(day, language).replaceAll('\u00a0', ' ');
}
