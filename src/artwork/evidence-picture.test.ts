import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { evidencePicture } from './evidence-picture.ts';

/** What a phone gives: noise, so that it weighs, turned by 90° in its metadata, with a place in them. */
const photo = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({
      IFD0: { Orientation: '6', Artist: 'Someone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 10/1 0/1' },
    })
    .withMetadata({ orientation: 6 });

async function kept(sent: Buffer) {
  const picture = await evidencePicture(sent);
  if ('problem' in picture) throw new Error(picture.problem);
  const { width, height, format, exif, xmp, icc, orientation } = await sharp(picture.bytes).metadata();
  return {
    width,
    height,
    format,
    ending: picture.ending,
    hidden: [exif, xmp, icc, orientation],
    bytes: picture.bytes,
  };
}

test('a photo is upright, at most 1600 pixels, and says nothing of who took it, where or when', async () => {
  const sent = await photo(3000, 2000).jpeg().toBuffer();
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  expect(await kept(sent)).toMatchObject({
    width: 1067,
    height: 1600,
    format: 'jpeg',
    ending: 'jpg',
    hidden: [undefined, undefined, undefined, undefined],
  });
});

test('a small one is not made larger', async () => {
  expect(await kept(await photo(400, 300).webp().toBuffer())).toMatchObject({ width: 300, height: 400 });
});

describe('a PNG', () => {
  test('that is a drawing stays one', async () => {
    const drawing = sharp({ create: { width: 900, height: 600, channels: 4, background: '#b8431a80' } });
    expect(await kept(await drawing.png().toBuffer())).toMatchObject({ format: 'png', ending: 'png' });
  });

  test('that is a photo becomes a JPEG', async () => {
    expect(await kept(await photo(900, 600).png().toBuffer())).toMatchObject({ format: 'jpeg' });
  });
});

test.each([
  ['an HEIC of an iPhone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
  ['a drawing in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'kind'],
  ['a JPEG cut short', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), 'kind'],
  ['nothing', Buffer.alloc(0), 'kind'],
  ['one of 16 MB', Buffer.alloc(16 * 1024 * 1024), 'heavy'],
])('%s is refused', async (_, sent, problem) => {
  expect(await evidencePicture(sent)).toEqual({ problem });
});

test('one of more than 50 million pixels is refused before it is read', async () => {
  const wide = sharp({ create: { width: 10_000, height: 5_100, channels: 3, background: '#fff' } });
  expect(await evidencePicture(await wide.png().toBuffer())).toEqual({ problem: 'large' });
});
