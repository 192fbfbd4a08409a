import { type Roots, rootOf } from '../authoring/roots.ts';
import { readFrozenArtwork } from '../openbadges/artwork-check.ts';
import { awardState } from '../openbadges/award-state.ts';
import type { SignedEndorsement } from '../openbadges/endorsement.ts';
import { soundEndorsements } from '../openbadges/endorsements.ts';
import { holdersOf } from '../openbadges/holder.ts';
import { folderOf, type Register } from '../openbadges/register.ts';
import { registerFolder } from '../openbadges/register-folder.ts';
import { subjectOf } from '../openbadges/register-people.ts';
import { issueSpecimens } from '../openbadges/specimen.ts';
import type { StatusListFile } from '../openbadges/status-list-files.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { artwork, artworkOf, type PictureStore } from './artwork.ts';
import { type AwardSource, type AwardView, awardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import type { Context } from './context.ts';
import { EvidenceStore } from './evidence.ts';
import type { StatusListText } from './identity.ts';

/** What the awards of a site are made from. */
export interface AwardsSource {
  readonly context: Context;
  /** Where the content stands. */
  readonly root: Roots;
  readonly register: Register;
  /** Filled with the pictures that the awards show. */
  readonly pictures: PictureStore;
  /** The addresses that badges may have. */
  readonly sites: readonly string[];
}

/** An award of somebody published, before it is put into the words of a language. */
export type AwardRecord = Omit<AwardSource, 'badge'>;

/** The awards of everyone published, and the files that come with them: the same in every language. */
export interface Awards {
  /** By person. */
  readonly records: ReadonlyMap<string, readonly AwardRecord[]>;
  /** The status lists that the credentials name. */
  readonly statusLists: readonly StatusListText[];
  readonly evidence: EvidenceStore;
  /** What others signed of people, and holds, by person. */
  readonly endorsements: ReadonlyMap<string, readonly SignedEndorsement[]>;
}

/** The awards of one person as pages in one language show them. */
export function awardViews(
  context: Context,
  records: readonly AwardRecord[],
  badges: ReadonlyMap<string, BadgeView>,
): AwardView[] {
  return records.flatMap((record) => {
    const badge = badges.get(record.entry.badge);
    return badge ? [awardView(context, { ...record, badge })] : [];
  });
}

/** Reads how every award stands; where the site shows specimens, signs them. */
export async function awardsOf({ context, root, register, pictures, sites }: AwardsSource): Promise<Awards> {
  const { published, mode, writtenIn } = context;
  const endorsements = await soundEndorsements(published, { content: published, register, sites });
  const specimens = mode === 'specimen' ? await specimensOf(context, root, pictures) : undefined;
  const withdrawals = await readWithdrawals(register);
  const evidence = new EvidenceStore(root);
  const records = new Map<string, AwardRecord[]>();
  for (const person of published.people.values()) {
    const own: AwardRecord[] = [];
    const subject = subjectOf(register, person);
    for (const entry of person.awards.values()) {
      const written = published.badges.get(entry.badge);
      if (!written) continue;
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
      if (state.state === 'issued' && sha256)
        pictures.add(artwork(readFrozenArtwork(rootOf(root, registerFolder), sha256)));
      own.push({ person, entry, state, pictures: await evidence.of(person, entry) });
    }
    records.set(person.slug, own);
  }
  const lists =
    mode === 'specimen'
      ? [specimens?.statusList ?? []].flat().map((list) => listText('specimen', list))
      : [...register.statusLists.values()].map((list) => listText(list.name, list));
  return { records, statusLists: lists, evidence, endorsements };

  /** Signs a specimen of every award of those whose credentials are public. */
  async function specimensOf(
    { published: { issuer, badges: written, frameworks }, address }: Context,
    folder: Roots,
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
        const picture = drawn.get(badge.slug) ?? artworkOf(folder, badge, specimen, writtenIn);
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
