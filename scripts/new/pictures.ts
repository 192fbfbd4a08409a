/** Pictures of this computer, made ready to be kept beside what they show. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { evidencePicture } from '../../src/artwork/evidence-picture.ts';
import { type PhotoProblem, photoLimits, photoProblem, photoType } from '../../src/artwork/photo.ts';
import { suggestSlug } from '../../src/authoring/advice/suggest-slug.ts';
import type { Content } from '../../src/authoring/content.ts';
import { pathIn } from '../../src/authoring/roots.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { describe } from '../../src/locales/diagnostics.ts';
import { newFileWords } from '../../src/locales/new-file.ts';

/** Why one of the files cannot be a photo, in sentences; `undefined` where nothing is seen against any of them. */
export function picturesProblem(paths: readonly string[], locale: CommandLocale): string | undefined {
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return newFileWords[locale].noPicture(path);
    const data = { found: basename(path), bytes: found.size, limit: photoLimits.size };
    if (found.size > photoLimits.size) return said({ code: 'photo-too-heavy', data }, locale);
    if (!photoType(readFileSync(path))) return said({ code: 'photo-type', data }, locale);
  }
  return undefined;
}

/** A picture under the name that it will have: upright, of a size for screens, without place, date or device. */
export interface KeptPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pictures at these paths, each under a name that nobody's folder has yet; or why one cannot be kept. */
export async function keptPictures(
  paths: readonly string[],
  { root, volunteers }: Content,
  locale: CommandLocale,
): Promise<KeptPicture[] | string> {
  const problem = picturesProblem(paths, locale);
  if (problem) return problem;
  const folders = [...volunteers.keys()].map((slug) => pathIn(root, `volunteers/${slug}/files`));
  const kept: KeptPicture[] = [];
  for (const path of paths) {
    const bytes = readFileSync(path);
    const hidden = await photoProblem(bytes, basename(path));
    if (hidden) return said(hidden, locale);
    const isTaken = (name: string) =>
      kept.some((one) => one.name === name) || folders.some((folder) => existsSync(join(folder, name)));
    const picture = await evidencePicture(bytes);
    if ('problem' in picture)
      return said({ code: 'photo-unreadable', data: { found: basename(path) } }, locale);
    kept.push({ name: freeName(path, picture.ending, isTaken), bytes: picture.bytes });
  }
  return kept;
}

function freeName(path: string, ending: string, isTaken: (name: string) => boolean): string {
  const base = suggestSlug(basename(path, extname(path))) ?? 'photo';
  for (let count = 1; ; count++) {
    const name = `${count === 1 ? base : `${base.slice(0, 56)}-${count}`}.${ending}`;
    if (!isTaken(name)) return name;
  }
}

/** What is wrong, then what to do. */
function said({ code, data }: PhotoProblem, locale: CommandLocale): string {
  const { message, hint } = describe({ code, severity: 'error', file: '', data }, locale);
  return [message, hint].filter(Boolean).join(' ');
}
