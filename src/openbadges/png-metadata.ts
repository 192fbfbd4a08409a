/** A PNG without what its author's programs wrote into it: places, names, dates, drafts. */
import { type Chunk, chunks, keywordOf, PngError, pngOf } from './png-chunks.ts';

/** The keyword of the badge that a picture is given away for: of Open Badges 3.0, or of 1 and 2. */
export type BadgeKeyword = 'openbadgecredential' | 'openbadges';

/**
 * The PNG with only the chunks that its picture needs and the one badge of that keyword which readers find; they are
 * copied as they are, so no pixel and no letter of the badge changes. What follows the end of the picture goes too.
 * `undefined` where the file is not a whole PNG.
 */
export function withoutMetadata(png: Uint8Array, keyword: BadgeKeyword): Uint8Array<ArrayBuffer> | undefined {
  try {
    const all = [...chunks(png)];
    const badge = all.find((chunk) => isBadge(chunk, keyword));
    return pngOf(
      all.filter((chunk) => ofPicture.has(chunk.type) || chunk === badge).map(({ whole }) => whole),
    );
  } catch (error) {
    if (error instanceof PngError) return undefined;
    throw error;
  }
}

/** Size, pixels, palette, transparency, colour spaces and pixel density. */
const ofPicture: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'cHRM',
  'cICP',
  'gAMA',
  'iCCP',
  'pHYs',
  'sBIT',
  'sRGB',
]);

function isBadge({ type, data }: Chunk, keyword: BadgeKeyword): boolean {
  const text = type === 'iTXt' || (type === 'tEXt' && keyword === 'openbadges');
  return text && keywordOf(data) === keyword;
}
