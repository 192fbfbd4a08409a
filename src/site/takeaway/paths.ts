/** Where each file stands in a person's archive. */
import type { AwardView } from '../award.ts';
import type { EvidencePicture } from '../evidence.ts';
import type { ImportedView } from '../imported-badges.ts';

/** The picture of an award, with its credential inside where it has one. */
export function picturePath({ badge }: Pick<AwardView, 'badge'>): string {
  return `badges/${badge}.png`;
}

/** The credential of an award. */
export function jsonPath({ badge }: Pick<AwardView, 'badge'>): string {
  return `badges/${badge}.json`;
}

/** A picture of evidence, or the photo of the person. */
export function evidencePath(picture: EvidencePicture): string {
  return `pictures/${evidenceName(picture)}.webp`;
}

/** The name under which the site holds such a picture. */
export function evidenceName({ path }: EvidencePicture): string {
  return path.replace(/^.*\/|\.webp$/g, '');
}

/** The picture of a badge earned elsewhere, as this site drew it. */
export function drawnPath({ slug }: Pick<ImportedView, 'slug'>): string {
  return `elsewhere/pictures/${slug}.png`;
}

/** The file of a badge earned elsewhere, as the site gives it away. */
export function originalPath({ name }: { readonly name: string }): string {
  return `elsewhere/${name}`;
}
