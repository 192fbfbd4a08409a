/** What issuing would do with the content of some folders, before anything is signed. */
import { sitesOf } from '../../src/address.ts';
import type { Content } from '../../src/authoring/content.ts';
import { type Published, publishable } from '../../src/authoring/gate.ts';
import { readContent } from '../../src/authoring/read.ts';
import { type Roots, rootOf } from '../../src/authoring/roots.ts';
import { soundEndorsements } from '../../src/openbadges/endorsements.ts';
import { planOf } from '../../src/openbadges/issue.ts';
import { folderOf, type Register, readRegister, registerKeys } from '../../src/openbadges/register.ts';
import { StatusListError } from '../../src/openbadges/status-list.ts';
import { dayOf, type Settings } from '../../src/settings.ts';
import { type Registered, registeredIn } from './register-change.ts';

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
  /** What is still to be done, by fate: register folders such as `lucia/accueil`. */
  readonly fates: Readonly<Record<Fate, ReadonlySet<string>>>;
  /** What the register holds already. */
  readonly registered: Registered;
  /** The badges of those who are published, by register folder. */
  readonly badges: ReadonlyMap<string, Affected>;
  /** The names of those who are published, by slug. */
  readonly people: ReadonlyMap<string, string>;
  /** What a person or a badge of one was called before, by slug and by register folder. */
  readonly formerly: ReadonlyMap<string, readonly string[]>;
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
  const { plan, withdrawals } = planned;
  const signed = (kind: 'issue' | 'reissue' | 'resign') =>
    new Set(plan.sign.filter((signing) => signing.kind === kind).map(({ folder }) => folder));
  return {
    keyed: content.issuer.data.keys.length > 0,
    fates: {
      issued: signed('issue'),
      reissued: signed('reissue'),
      resigned: signed('resign'),
      withdrawn: new Set(plan.withdrawn),
      tooLate: new Set(plan.tooLate),
    },
    registered: registeredIn(register, withdrawals),
    people: new Map([...published.people.values()].map(({ slug, name }) => [slug, name])),
    ...badgesIn(content, published, register),
  };
}

function ifListIsBroken(error: unknown): undefined {
  if (!(error instanceof StatusListError)) throw error;
}

/** The badge that a register folder is about, where the gate lets its person through, and all that was renamed. */
function badgesIn(
  content: Content,
  published: Published,
  register: Register,
): Pick<Outlook, 'badges' | 'formerly'> {
  const badges = new Map<string, Affected>();
  const formerly = new Map<string, readonly string[]>();
  for (const volunteer of content.volunteers.values()) {
    formerly.set(volunteer.slug, volunteer.profile.data.formerly);
    for (const award of volunteer.awards.values()) {
      const badge = content.badges.get(award.badge);
      const folder = folderOf(register, volunteer, award, badge);
      const key = folder ? `${folder.volunteer}/${folder.award}` : `${volunteer.slug}/${award.badge}`;
      formerly.set(key, registerKeys(volunteer, award, badge));
      const person = published.people.get(volunteer.slug)?.name;
      if (person !== undefined)
        badges.set(key, { person, title: badge?.data.title ?? award.badge, file: award.file });
    }
  }
  return { badges, formerly };
}
