import { month } from '../locales/dates.ts';
import type { Site } from '../site.ts';
import type { AwardView } from './award.ts';
import { addToLinkedIn, type Certification } from './linkedin.ts';
import { mailto } from './mailto.ts';
import type { PersonView } from './person.ts';

/** What the page says that helps a person share their portfolio. */
export interface ShareView {
  /** The address to give away, in the language of the page: who is sent it reads on in that language. */
  readonly address: string;
  readonly subject: string;
  readonly message: string;
  readonly mailHref: string;
  /** The badges in force, the latest first. */
  readonly badges: readonly ShareBadge[];
  /** Whether LinkedIn is offered, and for what; else why not. */
  readonly linkedInWords: string;
}

/** One badge to share by itself. */
export interface ShareBadge extends Pick<AwardView, 'href' | 'title' | 'picture' | 'standingWord'> {
  readonly slug: string;
  readonly address: string;
  readonly linkedIn:
    | { readonly href: string; readonly fields: readonly (readonly [string, string])[] }
    | undefined;
}

/** The path of the page, which is a person's own. */
export function sharePath({ slug }: Pick<PersonView, 'slug'>): string {
  return `/share/${slug}/`;
}

/** How a person's portfolio can be shared, in the words of the site's language. */
export function shareView(site: Site, person: PersonView): ShareView {
  const { words: t, typo, absolute } = site;
  const address = absolute(person.path);
  // Not set as on a page: a message is plain text, which its sender goes on writing.
  const subject = t.share.subject(person.name);
  const message = t.share.message(person.name);
  const badges = person.awards
    .filter(({ faded }) => !faded)
    .map((award) => ({
      slug: award.badge,
      href: award.href,
      title: award.title,
      picture: award.picture,
      standingWord: award.standingWord,
      address: absolute(award.path),
      linkedIn: linkedInOf(site, award),
    }));
  return {
    address,
    subject,
    message,
    mailHref: mailto('', subject, `${message}\n\n${address}`),
    badges,
    linkedInWords: typo(t.share.linkedInWords[linkedInReason(site, person, badges)]),
  };
}

function linkedInReason(
  { mode }: Site,
  { credentials }: PersonView,
  badges: readonly ShareBadge[],
): keyof Site['words']['share']['linkedInWords'] {
  if (!credentials) return 'unsigned';
  if (mode === 'specimen') return 'specimen';
  return badges.some(({ linkedIn }) => linkedIn) ? 'offered' : 'none';
}

/** Only what somebody attests, signed and still in force: LinkedIn asks which organisation certifies. */
function linkedInOf(site: Site, award: AwardView): ShareBadge['linkedIn'] {
  const { words: t, locale } = site;
  if (award.standing !== 'attested' || !award.files) return undefined;
  const certification: Certification = {
    name: award.title,
    organisation: award.issuer,
    issued: award.date,
    expires: award.validUntil,
    address: addressOf(site, award.path),
    id: award.files.uuid,
  };
  const { name, organisation, issued, expires, address, id } = certification;
  const { fields } = t.share;
  return {
    href: addToLinkedIn(certification),
    fields: [
      [fields.name, name],
      [fields.organisation, organisation],
      [fields.issued, month(issued, locale)],
      ...(expires === undefined ? [] : [[fields.expires, month(expires, locale)] as const]),
      [fields.id, id],
      [fields.address, address],
    ],
  };
}

/** The address of what was signed, in the language of the content: it is kept on a profile of any language. */
function addressOf({ address }: Site, path: string): string {
  return new URL(path.slice(1), address).href;
}
