import sharp, { type PngOptions, type Sharp } from 'sharp';
import { side } from './canvas.ts';

const usual = { palette: true, effort: 2, compressionLevel: 6 } satisfies PngOptions;
const card = { quality: 80, compressionLevel: 9 } satisfies PngOptions;

/** What the bytes of a PNG depend on beside its SVG: the libraries and how they are asked. */
export const rasterStamp = JSON.stringify([sharp.versions, side, usual, card]);

/**
 * A picture drawn by this project as a PNG of `width` × `height` pixels, a square by default, with a palette, without
 * metadata. The same SVG gives the same bytes on one machine with one version of sharp.
 */
export function rasterise(svg: string, width: number = side, height: number = width): Promise<Uint8Array> {
  return palettePng(sharp(Buffer.from(svg)).resize(width, height), svg);
}

/**
 * A picture of any proportions as such a PNG: `width` pixels wide, or half as wide again as it is drawn where that is
 * more, so that small letters stay legible.
 */
export async function rasteriseWide(svg: string, width: number): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(svg));
  const { width: drawn } = await picture.metadata();
  return palettePng(picture.resize({ width: Math.max(width, Math.ceil(drawn * 1.5)) }), svg);
}

/** A social card as such a PNG at its own size, light enough for a conversation: fewer colours, packed harder. */
export function rasteriseCard(svg: string): Promise<Uint8Array> {
  return palettePng(sharp(Buffer.from(svg)), svg, card);
}

async function palettePng(picture: Sharp, svg: string, options: PngOptions = {}): Promise<Uint8Array> {
  const dither = svg.includes('<image') ? 1 : 0;
  const png = await picture.png({ ...usual, dither, ...options }).toBuffer();
  return new Uint8Array(png);
}
