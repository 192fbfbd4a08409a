import sharp from 'sharp';
import { photoLimits, photoType } from './photo.ts';

/** What a picture that someone sent may be, and what is kept of it. */
export const evidenceLimits = {
  /** The bytes that were sent. */
  size: 15 * 1024 * 1024,
  /** The greatest side of what is kept, in pixels. */
  side: 1600,
  /** The time given to read and to write it, in seconds. */
  seconds: 20,
} as const;

/** A picture to keep, or why there is none. */
export type EvidencePicture =
  | { readonly bytes: Uint8Array; readonly ending: 'jpg' | 'png' }
  | { readonly problem: 'heavy' | 'large' | 'heic' | 'kind' };

/**
 * The picture as it may be kept: upright, at most 1600 pixels wide and high, without any of its metadata, as a JPEG, or
 * as a PNG where that is hardly heavier, as it is for drawings. What was sent is never kept as it came.
 */
export async function evidencePicture(sent: Uint8Array): Promise<EvidencePicture> {
  if (sent.length > evidenceLimits.size) return { problem: 'heavy' };
  if (isHeic(sent)) return { problem: 'heic' };
  if (!photoType(sent)) return { problem: 'kind' };
  try {
    const { width, height, hasAlpha } = await sharp(sent, { limitInputPixels: false }).metadata();
    if (width * height > photoLimits.pixels) return { problem: 'large' };
    const drawn = sharp(sent, { limitInputPixels: photoLimits.pixels, failOn: 'error' })
      .timeout({ seconds: evidenceLimits.seconds })
      .autoOrient()
      .resize(evidenceLimits.side, evidenceLimits.side, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const jpeg = await drawn.clone().flatten({ background: '#fff' }).jpeg({ quality: 82 }).toBuffer();
    // A drawing is sharper as a PNG and hardly heavier; a photo would weigh several times as much.
    const png =
      hasAlpha || photoType(sent) === 'png'
        ? await drawn.clone().png({ compressionLevel: 9 }).toBuffer()
        : undefined;
    return png && png.length <= 2 * jpeg.length
      ? { bytes: new Uint8Array(png), ending: 'png' }
      : { bytes: new Uint8Array(jpeg), ending: 'jpg' };
  } catch {
    return { problem: 'kind' };
  }
}

/** ISO 14496-12, 4.3, with the brands of ISO 23008-12: what iPhones take, and sharp cannot read. */
function isHeic(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
  return /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(start) && photoType(bytes) !== 'avif';
}
