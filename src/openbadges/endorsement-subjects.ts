/** What an endorsement of a person may be about: the person, what they hold, and the structure that issued it. */
import type { Content } from '../authoring/content.ts';
import { achievementAddress, specimenAddress } from './addresses.ts';
import type { Person } from './holder.ts';
import { ownDids } from './own-dids.ts';
import { folderOf, latest, type Register } from './register.ts';
import { subjectOf } from './register-people.ts';
import { specimenSubject, specimenUuid } from './specimen.ts';

/** What an endorsement is about. A badge is what anybody may obtain; an award is what this person obtained. */
export type About =
  | { readonly kind: 'person' | 'issuer' }
  | { readonly kind: 'badge' | 'award'; readonly badge: string };

/** The ids that an endorsement may name. */
export interface EndorsementSubjects {
  /** What an id stands for; `undefined` where it is nothing of this person's or of this content. */
  about(id: string): About | undefined;
  /** The ids, the person's first. */
  readonly known: readonly string[];
}

/** What is known of the structure. */
export interface SubjectsSource {
  readonly content: Pick<Content, 'badges' | 'issuer'>;
  readonly register: Register;
  /** The addresses of the site, with their trailing slashes: those of `issuer.md`, and that which is built. */
  readonly sites: readonly string[];
}

/**
 * The ids that endorsements of a person may name. Those of specimens count for an invented person for ever, and for
 * others until the structure has a key: a badge that is issued then has ids of its own.
 */
export function endorsementSubjects(
  person: Person & { readonly example: boolean },
  { content, register, sites }: SubjectsSource,
): EndorsementSubjects {
  const { badges, issuer } = content;
  const subjects = new Map<string, About>();
  const add = (id: string | undefined, about: About) => {
    if (id !== undefined && !subjects.has(id)) subjects.set(id, about);
  };
  const specimens = person.example || issuer.data.keys.length === 0;
  add(subjectOf(register, person), { kind: 'person' });
  if (specimens)
    for (const name of [person.slug, ...person.profile.data.formerly])
      add(specimenSubject(name), { kind: 'person' });
  for (const did of ownDids(issuer.data)) add(did, { kind: 'issuer' });
  for (const award of person.awards.values()) {
    const folder = folderOf(register, person, award, badges.get(award.badge));
    const about = { kind: 'award', badge: award.badge } as const;
    if (folder) add(latest(folder).credential.id, about);
    if (!specimens) continue;
    for (const site of sites) add(specimenAddress(site, specimenUuid(person.slug, award.badge)), about);
  }
  for (const { slug, data } of badges.values())
    for (const name of [slug, ...data.formerly])
      for (const site of sites) add(achievementAddress(site, name), { kind: 'badge', badge: slug });
  return { about: (id) => subjects.get(id), known: [...subjects.keys()] };
}
