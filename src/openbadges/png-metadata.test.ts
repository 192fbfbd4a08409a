import sharp from 'sharp';
import { expect, it } from 'vitest';
import { bakePng, readOpenBadges2, readPng } from './png.ts';
import { chunks, encodeChunk, pngOf } from './png-chunks.ts';
import { withoutMetadata } from './png-metadata.ts';
import { serialise } from './serialise.ts';

const json = serialise({ name: 'Réparer un vélo' });
const hosted = 'https://ailleurs.example/1.json';
const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b8431a' } })
  .withMetadata({ density: 300 })
  .png({ palette: true })
  .toBuffer();
const chunk = (type: string, text: string) => encodeChunk(type, Buffer.from(text, 'latin1'));
const typesOf = (png: Uint8Array) => [...chunks(png)].map(({ type }) => type);

/** The picture with a badge of both kinds, and everything that the programs of an author may leave in it. */
const carrier = (() => {
  const [header, ...rest] = [...chunks(bakePng(picture, json))].map(({ whole }) => whole);
  const end = rest.pop();
  if (!header || !end) throw new RangeError('The picture has no chunks.');
  return Buffer.concat([
    pngOf([
      header,
      chunk('gAMA', '\0\0\xb1\x8f'),
      chunk('tEXt', 'Author\0secret of the author'),
      chunk('tEXt', `openbadges\0${hosted}`),
      ...rest,
      chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0secret of XMP'),
      chunk('zTXt', 'Comment\0\0secret of zTXt'),
      chunk('eXIf', 'MM\0*secret of EXIF'),
      chunk('tIME', '\x07\xea\x01\x01\x00\x00\x00'),
      chunk('prVt', 'secret of a program'),
      chunk('tEXt', 'openbadges\0secret of a second badge'),
      end,
    ]),
    Buffer.from('secret after the end'),
  ]);
})();

it.each([
  ['openbadgecredential', json, undefined],
  ['openbadges', undefined, hosted],
] as const)('keeps the picture and the badge %s, and nothing else', async (keyword, signed, older) => {
  const bare = withoutMetadata(carrier, keyword) ?? new Uint8Array();
  expect(Buffer.from(bare).toString('latin1')).not.toContain('secret');
  expect(readPng(bare)).toBe(signed);
  expect(readOpenBadges2(bare)).toBe(older);
  expect(
    typesOf(bare)
      .filter((type) => !/^(IDAT|[it][TE]Xt)$/.test(type))
      .sort(),
  ).toEqual(
    [
      'IEND',
      'IHDR',
      'PLTE',
      'gAMA',
      ...typesOf(picture).filter((type) => /^(pHYs|iCCP|sRGB)$/.test(type)),
    ].sort(),
  );
  expect(await sharp(bare).raw().toBuffer()).toEqual(await sharp(picture).raw().toBuffer());
});

it('changes nothing of a picture that holds only its badge', async () => {
  const plain = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#1a43b8' } })
    .png()
    .toBuffer();
  const baked = bakePng(plain, json);
  expect(withoutMetadata(baked, 'openbadgecredential')).toEqual(baked);
});

it.each([
  ['is cut short', carrier.subarray(0, 200)],
  ['is not a PNG', Buffer.from('{}')],
])('gives nothing of a file that %s', (_title, file) => {
  expect(withoutMetadata(file, 'openbadges')).toBeUndefined();
});
