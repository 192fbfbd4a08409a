import { readFrozenArtwork } from '../openbadges/artwork-check.ts';
import { awardState } from '../openbadges/award-state.ts';
import type { SignedEndorsement } from '../openbadges/endorsement.ts';
import { soundEndorsements } from '../openbadges/endorsements.ts';
import { holdersOf } from '../openbadges/holder.ts';
import { folderOf, type Register } from '../openbadges/register.ts';
import { subjectOf } from '../openbadges/register-people.ts';
import { issueSpecimens } from '../openbadges/specimen.ts';
import type { StatusListFile } from '../openbadges/status-list-files.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { artwork, artworkOf, type PictureStore } from './artwork.ts';
import { type AwardView, awardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import type { Context } from './context.ts';
import { EvidenceStore } from './evidence.ts';
import type { StatusListText } from './identity.ts';

/** What the awards of a site are made from. */
export interface AwardsSource {
  readonly context: Context;
  /** The content folder. */
  readonly root: string;
  readonly register: Register;
  readonly badges: ReadonlyMap<string, BadgeView>;
  /** Filled with the pictures that the awards show. */
  readonly pictures: PictureStore;
  /** The addresses that badges may have. */
  readonly sites: readonly string[];
}

/** The awards of everyone published, by person, and the status lists that their credentials name. */
export async function awardsOf({ context, root, register, badges, pictures, sites }: AwardsSource): Promise<{
  readonly awards: ReadonlyMap<string, readonly AwardView[]>;
  readonly statusLists: readonly StatusListText[];
  readonly evidence: EvidenceStore;
  /** What others signed of people, and holds, by person. */
  readonly endorsements: ReadonlyMap<string, readonly SignedEndorsement[]>;
}> {
  const { published, mode, locale } = context;
  const endorsements = await soundEndorsements(published, { content: published, register, sites });
  const specimens = mode === 'specimen' ? await specimensOf(context, root, pictures) : undefined;
  const withdrawals = await readWithdrawals(register);
  const evidence = new EvidenceStore(root);
  const awards = new Map<string, AwardView[]>();
  for (const person of published.people.values()) {
    const views: AwardView[] = [];
    const subject = subjectOf(register, person);
    for (const entry of person.awards.values()) {
      const badge = badges.get(entry.badge);
      const written = published.badges.get(entry.badge);
      if (!badge || !written) continue;
      const state = awardState({
        award: entry,
        badge: written,
        issuer: published.issuer.data,
        credentials: person.credentials ? 'public' : 'none',
        day: person.day,
        holder: { name: person.name, subject },
        folder: folderOf(register, person, entry, written),
        isWithdrawn: withdrawals.has,
        specimens: mode === 'specimen',
        specimen: specimens?.credentials.get(`${person.slug}/${entry.badge}`),
      });
      const sha256 = state.published?.facts.artwork;
      if (state.state === 'issued' && sha256) pictures.add(artwork(readFrozenArtwork(root, sha256)));
      views.push(
        awardView(context, { person, entry, badge, state, pictures: await evidence.of(person, entry) }),
      );
    }
    awards.set(person.slug, views);
  }
  const lists =
    mode === 'specimen'
      ? [specimens?.statusList ?? []].flat().map((list) => listText('specimen', list))
      : [...register.statusLists.values()].map((list) => listText(list.name, list));
  return { awards, statusLists: lists, evidence, endorsements };

  /** Signs a specimen of every award of those whose credentials are public. */
  async function specimensOf(
    { published: { issuer, badges: written, frameworks }, address }: Context,
    folder: string,
    store: PictureStore,
  ) {
    const drawn = new Map<string, ReturnType<typeof artworkOf>>();
    return issueSpecimens({
      issuer: issuer.data,
      badges: written,
      frameworks,
      holders: holdersOf(published),
      endorsements,
      site: address,
      artwork: async (badge, specimen) => {
        const picture = drawn.get(badge.slug) ?? artworkOf(folder, badge, specimen, locale);
        drawn.set(badge.slug, picture);
        store.add(await picture);
        return picture;
      },
    });
  }
}

function listText(
  name: string,
  { text, credential }: Pick<StatusListFile, 'text' | 'credential'>,
): StatusListText {
  return { name, text, issuer: credential.issuer };
}
