/** What is wrong with the pictures of badges and of people, as `check` tells it. */

import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { errorAt, warningAt } from '../authoring/finding.ts';
import { ofKind, type ReadFile, type Reading } from '../authoring/read.ts';
import { pathIn, type Roots } from '../authoring/roots.ts';
import { limits } from '../authoring/schemas/fields.ts';
import { selectText } from '../authoring/select.ts';
import { missingGlyphs } from './glyphs.ts';

/**
 * The titles and names that the fonts cannot draw whole, the uploaded pictures that cannot take a drawing's place, and the photos
 * and pictures used as evidence that cannot be shown.
 */
export async function pictureDiagnostics(reading: Reading): Promise<Diagnostic[]> {
  return [...(await badgePictures(reading)), ...(await cardNames(reading)), ...(await photos(reading))];
}

async function badgePictures({ root, files, tree }: Reading): Promise<Diagnostic[]> {
  const found = ofKind(files, 'badge').map(async (file) => {
    const [image] = selectText(file.frontMatter?.data, 'image');
    // A badge with a picture of its own has no letters drawn.
    return image ? wrongUpload(root, file, image.value, tree.assets) : wrongTitle(file);
  });
  return (await Promise.all(found)).flat();
}

async function wrongTitle(file: ReadFile): Promise<Diagnostic[]> {
  const [title] = selectText(file.frontMatter?.data, 'title');
  // One that is too long is told by the schema.
  if (!title || title.value.length > limits.line) return [];
  const missing = await missingGlyphs(title.value);
  return missing.length > 0 ? [errorAt(file, title.path, 'missing-glyph', { missing })] : [];
}

/** Names and missions of people that the picture of their link cannot write whole. */
async function cardNames({ files }: Reading): Promise<Diagnostic[]> {
  const found = ofKind(files, 'profile').flatMap((file) =>
    ['firstName', 'lastName', 'mission'].flatMap((field) => {
      const [written] = selectText(file.frontMatter?.data, field);
      return written && written.value.length <= limits.line ? [{ file, ...written }] : [];
    }),
  );
  const missing = await Promise.all(
    found.map(async ({ file, path, value }) => {
      const glyphs = await missingGlyphs(value);
      return glyphs.length > 0 ? [warningAt(file, path, 'card-glyph', { missing: glyphs })] : [];
    }),
  );
  return missing.flat();
}

async function wrongUpload(
  root: Roots,
  file: ReadFile,
  image: string,
  assets: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const asset = `badges/files/${image}`;
  // One that does not exist, or whose name has another ending, is told where assets are checked.
  if (!/\.(png|svg)$/i.test(image) || !assets.has(asset)) return [];
  // Only now: sharp takes time to load, and most structures upload nothing.
  const { checkUpload } = await import('./upload.ts');
  const problems = await checkUpload(new Uint8Array(await readFile(pathIn(root, asset))), image);
  return problems.map(({ code, severity, data }) => ({ ...errorAt(file, ['image'], code, data), severity }));
}

/** Where people name pictures of theirs. */
const photoFields = [
  ['profile', 'photo'],
  ['award', 'evidence.*.file'],
  ['positioning', 'evidence.*.file'],
] as const;

async function photos({ root, files, tree }: Reading): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [kind, field] of photoFields)
    for (const file of ofKind(files, kind))
      for (const { path, value } of selectText(file.frontMatter?.data, field)) {
        const asset = `${file.file.split('/').slice(0, 2).join('/')}/files/${value}`;
        // One that does not exist, or whose name has another ending, is told where assets are checked.
        if (!/\.(png|jpe?g|webp|avif)$/i.test(value) || !tree.assets.has(asset)) continue;
        const problem = await wrongPhoto(pathIn(root, asset), value);
        if (problem) found.push(errorAt(file, path, problem.code, problem.data));
      }
  return found;
}

async function wrongPhoto(path: string, name: string) {
  const { photoLimits, photoProblem } = await import('./photo.ts');
  const { size: bytes } = await stat(path);
  // Not even read.
  if (bytes > photoLimits.size)
    return { code: 'photo-too-heavy', data: { found: name, bytes, limit: photoLimits.size } } as const;
  return photoProblem(new Uint8Array(await readFile(path)), name);
}
