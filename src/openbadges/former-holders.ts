/** Badges that somebody else was given, in a register folder that a new person has by now. */
import type { AwardEntry, Content, Volunteer } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { errorAt } from '../authoring/finding.ts';
import { ofKind, type Reading } from '../authoring/read.ts';
import { factsOf } from './facts.ts';
import { type AwardFolder, latest, type Register, registerKeys } from './register.ts';

/**
 * An error for each person whose register folders are by all appearances somebody else's, who may have had the same
 * name. A credential tells its holder by a name and by a random identifier that no other file knows, so that days alone
 * tell two people apart: none of the badges is one that the person's files give on the day that is signed, and they
 * were signed before the person's first day, or before the day on which the files give one of them.
 *
 * An award that asks for a new version says itself that the former one is the person's.
 */
export function formerHolders(
  { content, files }: Pick<Reading, 'content' | 'files'>,
  register: Register,
): Diagnostic[] {
  if (!content) return [];
  return ofKind(files, 'profile').flatMap((file) => {
    const person = file.entry && content.volunteers.get(file.entry.slug);
    const signed = person && signedBefore(person, content, register);
    if (!signed) return [];
    const { starts } = person.profile.data;
    const data = { slug: person.slug, former: signed.volunteer, signed: firstSigning(signed), starts };
    return [errorAt(file, ['starts'], 'register-former-holder', data)];
  });
}

/** One of the person's register folders, where all of them are somebody else's. */
function signedBefore(person: Volunteer, content: Content, register: Register): AwardFolder | undefined {
  const names = [person.slug, ...person.profile.data.formerly];
  const folders = [...register.folders.values()].filter(({ volunteer }) => names.includes(volunteer));
  const claims = [...person.awards.values()].flatMap((award) =>
    registerKeys(person, award, content.badges.get(award.badge))
      .flatMap((key) => register.folders.get(key) ?? [])
      .map((folder) => ({ award, folder })),
  );
  if (claims.some(({ award, folder }) => award.data.reissue || isOnItsDay(award, folder))) return undefined;
  const { starts } = person.profile.data;
  const tooEarly =
    folders.every((folder) => firstSigning(folder) < starts) ||
    claims.some(({ award, folder }) => firstSigning(folder) < award.data.date);
  return tooEarly ? folders[0] : undefined;
}

/** Whether an award is of the day that any version of a folder was signed for. */
function isOnItsDay({ data }: AwardEntry, { versions }: AwardFolder): boolean {
  return versions.some(({ credential }) => factsOf(credential).date === data.date);
}

/** The day (UTC) of the first version that is there. */
function firstSigning(folder: AwardFolder): string {
  const { credential } = folder.versions[0] ?? latest(folder);
  return credential.validFrom.slice(0, 10);
}
