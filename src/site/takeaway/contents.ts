/** What a person takes away: their portfolio as files, and a page over them that needs no network. */
import { bakePng } from '../../openbadges/png.ts';
import type { Site } from '../../site.ts';
import type { AwardView } from '../award.ts';
import type { EvidencePicture } from '../evidence.ts';
import type { PersonView } from '../person.ts';
import { takeawayPage } from './page.ts';
import { drawnPath, evidenceName, evidencePath, jsonPath, originalPath, picturePath } from './paths.ts';

/**
 * The files of a person's archive, by path, `index.html` first. Nothing is in them that the portfolio does not show:
 * they are made from its view.
 */
export async function takeawayFiles(
  site: Site,
  person: PersonView,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const text = (path: string, content: string) => files.set(path, new TextEncoder().encode(content));
  const evidence = (picture: EvidencePicture | undefined) => {
    if (picture) files.set(evidencePath(picture), site.evidence.bytes(evidenceName(picture)));
  };
  text('index.html', takeawayPage(site, person));
  evidence(person.photo);
  for (const award of person.awards) {
    files.set(picturePath(award), await pictureOf(site, award));
    if (award.files) text(jsonPath(award), award.files.text);
    for (const { picture } of award.evidence) evidence(picture);
  }
  for (const badge of person.elsewhere) {
    if (badge.drawn) files.set(drawnPath(badge), badge.drawn);
    if (badge.download) files.set(originalPath(badge.download), badge.download.bytes);
  }
  return files;
}

/** With its credential inside, where the award's page gives such a picture. */
async function pictureOf({ pictures }: Site, award: AwardView): Promise<Uint8Array> {
  const png = await pictures.png(award.artwork);
  return award.files && !award.withdrawn ? bakePng(png, award.files.text) : png;
}
