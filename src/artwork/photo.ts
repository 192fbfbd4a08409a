import sharp from 'sharp';

/** What a picture given as evidence, or the photo of a person, may be. */
export const photoLimits = {
  /** In bytes. */
  size: 12 * 1024 * 1024,
  /** Width × height. */
  pixels: 50_000_000,
} as const;

/** Why a photo cannot be shown, as data; `locales/diagnostics.*` puts it into words. */
export interface PhotoProblem {
  readonly code: 'photo-too-heavy' | 'photo-type' | 'photo-unreadable' | 'photo-too-large';
  readonly data: Readonly<Record<string, string | number>>;
}

/** The kind of photo that the bytes are, whatever the file is called; `undefined` for any other kind. */
export function photoType(bytes: Uint8Array): 'png' | 'jpeg' | 'webp' | 'avif' | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  // ISO 14496-12, 4.3: the major brand, a version, then the brands that it is compatible with.
  if (start.slice(4, 8) !== 'ftyp') return undefined;
  const brands = start.slice(8, Math.min(64, start.charCodeAt(3)));
  return /^(?:.{4})*?avi[fs]/s.test(brands) ? 'avif' : undefined;
}

/** What stands against showing a photo, `undefined` where nothing does; `name` is the one that its author gave. */
export async function photoProblem(bytes: Uint8Array, name: string): Promise<PhotoProblem | undefined> {
  const problem = (code: PhotoProblem['code'], data: PhotoProblem['data'] = {}): PhotoProblem => ({
    code,
    data: { found: name, ...data },
  });
  if (bytes.length > photoLimits.size)
    return problem('photo-too-heavy', { bytes: bytes.length, limit: photoLimits.size });
  if (!photoType(bytes)) return problem('photo-type');
  try {
    // The header alone is read: a picture of any size costs nothing here.
    const { width, height } = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
    if (width * height <= photoLimits.pixels) return undefined;
    return problem('photo-too-large', { width, height, limit: photoLimits.pixels });
  } catch {
    return problem('photo-unreadable');
  }
}
