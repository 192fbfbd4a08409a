import type { AwardView } from './award.ts';
import type { EvidencePicture } from './evidence.ts';

/** A picture of evidence beside the badges of a portfolio, and the award whose page shows it whole. */
export interface ShownPicture {
  readonly picture: EvidencePicture;
  readonly title: string;
  readonly href: string;
}

/** How many pictures a portfolio shows. */
const most = 4;

/** The first picture of each award in force, in their order: at most four. */
export function shownPictures(
  awards: readonly Pick<AwardView, 'faded' | 'title' | 'href' | 'evidence'>[],
): ShownPicture[] {
  return awards
    .flatMap(({ faded, title, href, evidence }) => {
      const picture = evidence.find((one) => one.picture)?.picture;
      return picture && !faded ? [{ picture, title, href }] : [];
    })
    .slice(0, most);
}
