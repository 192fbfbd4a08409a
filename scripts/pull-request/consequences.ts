/** What merging does to badges and people: the plan of issuing with a change, beside the plan without it. */
import { sitesOf } from '../../src/address.ts';
import type { Content } from '../../src/authoring/content.ts';
import { type Published, publishable } from '../../src/authoring/gate.ts';
import { readContent } from '../../src/authoring/read.ts';
import { type Roots, rootOf } from '../../src/authoring/roots.ts';
import { soundEndorsements } from '../../src/openbadges/endorsements.ts';
import { planOf } from '../../src/openbadges/issue.ts';
import { folderOf, type Register, readRegister } from '../../src/openbadges/register.ts';
import { StatusListError } from '../../src/openbadges/status-list.ts';
import { dayOf, type Settings } from '../../src/settings.ts';

/** What happens to a badge of a person when the register is brought in line. */
export type Fate = 'issued' | 'reissued' | 'resigned' | 'withdrawn' | 'tooLate';

/** A badge of a person; nothing is said of one who is not published. */
export interface Affected {
  /** The name that the person shows. */
  readonly person?: string;
  readonly title?: string;
  /** The award's file, from the content folder, where it is still there. */
  readonly file?: string;
}

/** A content folder, as far as merging acts on it. */
export interface Outlook {
  /** Whether the structure has a key: only then is anything issued. */
  readonly keyed: boolean;
  /** By fate, then by register folder such as `lucia/accueil`. */
  readonly fates: Readonly<Record<Fate, ReadonlyMap<string, Affected>>>;
  /** The names of those who are published, by slug. */
  readonly people: ReadonlyMap<string, string>;
}

/** What a change does that would not happen without it. */
export interface Consequences extends Readonly<Record<Fate, readonly Affected[]>> {
  readonly keyed: boolean;
  /** Those that would be issued without the change, and no longer are. */
  readonly dropped: readonly Affected[];
  /** How many others are issued all the same: they were waiting before. */
  readonly waiting: number;
  readonly appearing: readonly string[];
  readonly disappearing: readonly string[];
}

/** What merging would do with the content of some folders; `undefined` where `issuer.md` or the register cannot be read. */
export async function outlookOf(roots: Roots, settings: Settings): Promise<Outlook | undefined> {
  const { content } = readContent(roots);
  if (!content) return undefined;
  const day = dayOf(settings.now, content.issuer.data.timeZone);
  const published = publishable(content, day);
  const register = readRegister(rootOf(roots, 'credentials'));
  const sites = sitesOf(content.issuer.data, settings);
  const endorsements = await soundEndorsements(published, { content, register, sites });
  const clock = () => settings.now;
  const planned = await planOf({ content, published, register, endorsements, clock }).catch(ifListIsBroken);
  if (!planned) return undefined;
  const { plan } = planned;
  const signed = (kind: 'issue' | 'reissue' | 'resign') =>
    plan.sign.filter((signing) => signing.kind === kind).map(({ folder }) => folder);
  const affected = affectedIn(content, published, register);
  const named = (folders: readonly string[]) => new Map(folders.map((folder) => [folder, affected(folder)]));
  return {
    keyed: content.issuer.data.keys.length > 0,
    fates: {
      issued: named(signed('issue')),
      reissued: named(signed('reissue')),
      resigned: named(signed('resign')),
      withdrawn: named(plan.withdrawn),
      tooLate: named(plan.tooLate),
    },
    people: new Map([...published.people.values()].map(({ slug, name }) => [slug, name])),
  };
}

/** What `after` does that `before` did not. */
export function consequences(before: Outlook, after: Outlook): Consequences {
  const fresh = (fate: Fate) =>
    [...after.fates[fate]].filter(([folder]) => !before.fates[fate].has(folder)).map(([, one]) => one);
  const signedAfter = ['issued', 'tooLate', 'withdrawn'] as const;
  const lost = [...before.fates.issued].filter(
    ([folder]) => !signedAfter.some((fate) => after.fates[fate].has(folder)),
  );
  const onlyIn = (one: Outlook, other: Outlook) =>
    [...one.people].filter(([slug]) => !other.people.has(slug)).map(([, name]) => name);
  return {
    keyed: after.keyed,
    issued: fresh('issued'),
    reissued: fresh('reissued'),
    resigned: fresh('resigned'),
    withdrawn: fresh('withdrawn'),
    tooLate: fresh('tooLate'),
    // What is in the register by now was issued meanwhile, by the main branch alone.
    dropped: lost.map(([, { file: _, ...one }]) => one),
    waiting: after.keyed ? after.fates.issued.size - fresh('issued').length : 0,
    appearing: onlyIn(after, before),
    disappearing: onlyIn(before, after),
  };
}

function ifListIsBroken(error: unknown): undefined {
  if (!(error instanceof StatusListError)) throw error;
}

/** The badge that a register folder is about, with the person's name where the gate lets it through. */
function affectedIn(content: Content, published: Published, register: Register) {
  const found = new Map<string, Affected>();
  for (const volunteer of content.volunteers.values())
    for (const award of volunteer.awards.values()) {
      const badge = content.badges.get(award.badge);
      const folder = folderOf(register, volunteer, award, badge);
      const key = folder ? `${folder.volunteer}/${folder.award}` : `${volunteer.slug}/${award.badge}`;
      const person = published.people.get(volunteer.slug)?.name;
      if (person !== undefined)
        found.set(key, { person, title: badge?.data.title ?? award.badge, file: award.file });
    }
  return (folder: string): Affected => found.get(folder) ?? {};
}
