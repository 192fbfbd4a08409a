/** Whether the picture that replaces the drawing of a badge has the form that Open Badges asks for. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { errorAt } from './finding.ts';
import { ofKind, type ReadFile } from './read.ts';
import { selectText } from './select.ts';

/** PNG pictures of badges that are not PNG, or not square. */
export function wrongBadgeImages(
  root: string,
  files: readonly ReadFile[],
  assets: ReadonlySet<string>,
): Diagnostic[] {
  return ofKind(files, 'badge').flatMap((file) =>
    selectText(file.frontMatter?.data, 'image').flatMap(({ path, value }) => {
      const asset = `badges/files/${value}`;
      if (!/\.png$/i.test(value) || !assets.has(asset)) return [];
      const size = pngSize(join(root, asset));
      if (!size) return [errorAt(file, path, 'not-png', { found: value })];
      return size.width === size.height ? [] : [errorAt(file, path, 'not-square', { found: value, ...size })];
    }),
  );
}

/** The size of a PNG picture in pixels, from its first chunk (PNG, section 11.2.1); `undefined` where it is none. */
function pngSize(path: string): { width: number; height: number } | undefined {
  const head = Buffer.alloc(24);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  const isPng =
    head.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' && head.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) } : undefined;
}
