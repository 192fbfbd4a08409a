/** Screenshots compared by what an eye can tell apart. */
import sharp from 'sharp';
import { contrast } from '../../artwork/contrast.ts';

/** The least contrast of a graphic that carries meaning (WCAG 2.2, criterion 1.4.11). */
export const visible = 3;

/** How many pixels differ between two pictures of one size so much that anyone sees it. */
export async function clearlyChanged(before: Buffer, after: Buffer): Promise<number> {
  const [one, other] = await Promise.all(
    [before, after].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()),
  );
  if (!one || !other || one.length !== other.length) throw new Error('The pictures differ in size.');
  let count = 0;
  for (let at = 0; at < one.length; at += 3) {
    const [a, b] = [one, other].map((pixels) => `#${pixels.subarray(at, at + 3).toString('hex')}`) as [
      string,
      string,
    ];
    if (a !== b && contrast(a, b) >= visible) count++;
  }
  return count;
}

/** A picture of the same size in the colour of its middle, a few pixels from the left edge. */
export async function flatGround(picture: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + 4) * 3;
  const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
  const { width, height } = info;
  return sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();
}
