import sharp from 'sharp';
import { side } from './canvas.ts';

/**
 * A picture drawn by this project as a PNG of `size` × `size` pixels with a palette, without metadata. The same
 * SVG gives the same bytes on one machine with one version of sharp.
 */
export async function rasterise(svg: string, size: number = side): Promise<Uint8Array> {
  const png = await sharp(Buffer.from(svg))
    .resize(size, size)
    .png({ palette: true, effort: 2, compressionLevel: 6, dither: svg.includes('<image') ? 1 : 0 })
    .toBuffer();
  return new Uint8Array(png);
}
