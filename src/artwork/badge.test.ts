import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { categories } from '../authoring/schemas/badge.ts';
import { type BadgeDesign, drawBadge, drawEmblem } from './badge.ts';
import { postures } from './blazes.ts';
import { silhouette } from './silhouettes.ts';

const design: BadgeDesign = {
  title: 'Médiation scientifique',
  category: 'savoir-faire',
  posture: 4,
  icon: 'chats-circle',
  declared: false,
};
const titles = [
  'Médiation scientifique',
  'Anticonstitutionnellement',
  'Œuvrer à Ça : ÉÇŒ',
  'Médiation scientifique et technique auprès des publics éloignés',
  'Concevoir, préparer, animer puis évaluer un atelier de fabrication numérique accessible aux personnes éloignées de la culture scientifique dans le Calvados',
];

const box = (path: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="512" height="512"><path d="${path}" ${attributes}/></svg>`;
/** At half the size, which is fine enough here and four times as fast. */
const pixels = async (svg: string) => sharp(Buffer.from(svg), { density: 36 }).ensureAlpha().raw().toBuffer();

/** How many pixels are painted outside a mask, a pixel being outside where the mask has none at all. */
function outside(painted: (pixel: number) => boolean, mask: Buffer): number {
  let count = 0;
  for (let pixel = 0; pixel < mask.length / 4; pixel++)
    if (painted(pixel) && (mask[pixel * 4 + 3] ?? 0) < 64) count++;
  return count;
}

describe.each(categories)('the badge of %s', (category) => {
  it.each([false, true])('paints nothing outside its silhouette (declared: %s)', async (declared) => {
    const mask = await pixels(box(silhouette(category).path, 'stroke="#000" stroke-width=".3"'));
    const badge = await pixels(await drawBadge({ ...design, category, declared }));
    expect(outside((pixel) => (badge[pixel * 4 + 3] ?? 0) > 128, mask)).toBe(0);
  });

  it.each(titles)('keeps the title inside its hairline: “%s”', async (title) => {
    const mask = await pixels(box(silhouette(category).inset));
    const [whole, bare] = await Promise.all(
      [title, ''].map(async (text) =>
        pixels(withoutPictogram(await drawBadge({ ...design, category, title: text }))),
      ),
    );
    const differs = (pixel: number) =>
      [0, 1, 2, 3].some((i) => Math.abs((whole?.[pixel * 4 + i] ?? 0) - (bare?.[pixel * 4 + i] ?? 0)) > 8);
    expect(outside(differs, mask)).toBe(0);
    expect(outside(differs, Buffer.alloc(mask.length))).toBeGreaterThan(150);
  });
});

/** The ground and the pictogram move with the title, and are no part of it. */
function withoutPictogram(svg: string): string {
  return svg.replace(/<g transform="scale\(5\.12\)">.*?<\/g>/, '');
}

describe('drawBadge', () => {
  it('fills as many blazes as the posture says', async () => {
    for (const posture of [1, 2, 3, 4, 5] as const) {
      const [, filled = '', open = ''] =
        /<path fill="#ffffff" d="([^"]*)"\/>(?:<path fill="#ffffff" fill-opacity="[^"]*" d="([^"]*)"\/>)?/.exec(
          await drawBadge({ ...design, posture }),
        ) ?? [];
      expect(filled.split('M').length - 1).toBe(posture);
      expect(open.split('M').length - 1).toBe(postures - posture);
    }
  });

  it.each([
    design,
    { ...design, declared: true },
    { ...design, specimen: true },
    { ...design, title: 'Cœur à l’ouvrage', category: 'experience', icon: 'confetti' } as const,
  ])('gives the same compact text twice, without style, id, font or reference', async (input) => {
    const svg = await drawBadge(input);
    expect(svg).toBe(await drawBadge(input));
    expect(svg).toMatch(/^<svg [^>]*width="512" height="512" viewBox="0 0 512 512"/);
    expect(svg).not.toMatch(/style|<text|\bid=|url\(|href|class=|<mask|NaN|undefined/);
    expect(svg.length).toBeLessThan(12_000);
  });

  it('gives a declared badge a dashed edge and its own colours', async () => {
    const declared = await drawBadge({ ...design, declared: true });
    expect(declared).toContain('stroke-dasharray');
    expect(await drawBadge(design)).not.toContain('stroke-dasharray');
    const fills = (svg: string) => new Set(svg.match(/fill="#[^"]+"/g));
    expect(fills(declared).intersection(fills(await drawBadge(design)))).toEqual(new Set(['fill="#055b54"']));
  });

  it('names a specimen in the language asked for', async () => {
    expect(await drawBadge({ ...design, specimen: true })).toContain('<title>SPÉCIMEN · Médiation');
    expect(await drawBadge({ ...design, specimen: true, language: 'en' })).toContain('<title>SPECIMEN · ');
    expect(await drawBadge(design)).not.toContain('CIMEN');
  });

  it('paints the mark of a specimen over the lower edge', async () => {
    const difference = async (of: BadgeDesign) => {
      const [plain, marked] = await Promise.all(
        [false, true].map(async (specimen) => pixels(await drawBadge({ ...of, specimen }))),
      );
      const row = 245 * 256 * 4;
      return !plain?.subarray(row, row + 1024).equals(marked?.subarray(row, row + 1024) ?? Buffer.alloc(0));
    };
    expect(await difference(design)).toBe(true);
    const bytes = await sharp({ create: { width: 512, height: 512, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    expect(await difference({ ...design, image: { bytes, type: 'png' } })).toBe(true);
  });

  it('escapes a title in its name', async () => {
    const svg = await drawBadge({ ...design, title: 'A < B & "C"\u0007' });
    expect(svg).toContain('<title>A &lt; B &amp; &quot;C&quot; </title>');
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
  });

  it('wraps an uploaded SVG as a PNG of its own', async () => {
    const upload =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><rect width="9" height="9" fill="#0000ff"/></svg>';
    const svg = await drawBadge({
      ...design,
      image: { bytes: new TextEncoder().encode(upload), type: 'svg' },
    });
    expect(svg).toContain('href="data:image/png;base64,');
    expect(svg).not.toContain('script');
    expect([...(await pixels(svg)).subarray(0, 4)]).toEqual([0, 0, 255, 255]);
  });

  it('says which pictogram it does not know', async () => {
    await expect(drawBadge({ ...design, icon: 'médaille' })).rejects.toThrow('“médaille”');
  });
});

describe('drawEmblem', () => {
  it.each(categories)('draws %s in little, without words', async (category) => {
    const svg = drawEmblem({ ...design, category });
    expect(svg.length).toBeLessThan(4_000);
    expect(svg).not.toMatch(/style|<text|\bid=|<title/);
    const mask = await pixels(box(silhouette(category).path, 'stroke="#000" stroke-width=".3"'));
    const emblem = await pixels(svg.replace('width="100" height="100"', 'width="512" height="512"'));
    expect(outside((pixel) => (emblem[pixel * 4 + 3] ?? 0) > 128, mask)).toBe(0);
  });
});
