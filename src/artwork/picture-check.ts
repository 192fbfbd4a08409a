/** What is wrong with the pictures of badges, as `check` tells it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { errorAt } from '../authoring/finding.ts';
import { ofKind, type ReadFile, type Reading } from '../authoring/read.ts';
import { limits } from '../authoring/schemas/fields.ts';
import { selectText } from '../authoring/select.ts';
import { missingGlyphs } from './glyphs.ts';

/** The titles that the fonts cannot draw whole, and the uploaded pictures that cannot take a drawing's place. */
export async function pictureDiagnostics({ root, files, tree }: Reading): Promise<Diagnostic[]> {
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

async function wrongUpload(
  root: string,
  file: ReadFile,
  image: string,
  assets: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const asset = `badges/files/${image}`;
  // One that does not exist, or whose name has another ending, is told where assets are checked.
  if (!/\.(png|svg)$/i.test(image) || !assets.has(asset)) return [];
  // Only now: sharp takes time to load, and most structures upload nothing.
  const { checkUpload } = await import('./upload.ts');
  const problems = await checkUpload(new Uint8Array(await readFile(join(root, asset))), image);
  return problems.map(({ code, severity, data }) => ({ ...errorAt(file, ['image'], code, data), severity }));
}
