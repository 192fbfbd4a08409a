import sharp from 'sharp';
import { expect, it, test } from 'vitest';
import { draw } from '../minimap/drawing.ts';
import { layout } from '../minimap/layout.ts';
import { drawBadge } from './badge.ts';
import { type BadgeCardOptions, drawBadgeCard } from './badge-card.ts';
import type { PictureStation } from './map-station.ts';
import { rasteriseCard } from './rasterise.ts';
import { silhouette } from './silhouettes.ts';

const picture = await drawBadge({
  title: 'Écoute',
  category: 'savoir-etre',
  posture: 3,
  icon: 'ear',
  declared: false,
});
const stations = ['accueil', 'ecoute', 'bilan'].map(
  (id): PictureStation => ({
    id,
    title: id,
    category: 'competence',
    silhouette: silhouette('competence').path,
    pictogram: undefined,
    state: undefined,
    declared: false,
    word: '',
    longWord: '',
    optional: false,
    milestone: false,
  }),
);
const drawing = draw(
  layout(
    stations.map(({ id }, stage) => ({ id, stage, branch: undefined, after: [] })),
    3,
  ),
  { title: () => '', word: () => '', done: () => true, stages: ['', '', ''] },
);
const options: BadgeCardOptions = {
  label: 'Badge Écoute & accueil',
  structure: 'Le Dôme',
  picture,
  faded: false,
  title: 'Écoute',
  words: 'Laisse parler, reformule, prend le temps.',
  seal: { words: 'Attesté par Le Dôme', tone: 'attested' },
  foot: 'badges.example',
  colours: {
    band: '#f4ecdd',
    soft: '#555b6e',
    faint: '#8d8a80',
    good: '#1a7a45',
    warn: '#9a4a00',
    accent: '#b8431a',
  },
  branches: [],
  map: { drawing, stations, badge: 'ecoute' },
};

/** How many pixels of a card have colour in them, within a box. */
async function colourful(svg: string, left: number, top: number, width: number, height: number) {
  const { data, info } = await sharp(Buffer.from(svg))
    .extract({ left, top, width, height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let i = 0; i < data.length; i += info.channels) {
    const pixel = [...data.subarray(i, i + 3)];
    if (Math.max(...pixel) - Math.min(...pixel) > 40) count++;
  }
  return count;
}

it('is as large as networks ask for, says what it is, and weighs at most 40 KB', async () => {
  const svg = await drawBadgeCard(options);
  expect(svg).toContain('<title>Badge Écoute &amp; accueil</title>');
  expect(svg).not.toMatch(/<text|<image|href=/);
  const png = await rasteriseCard(svg);
  const { width, height, isPalette } = await sharp(png).metadata();
  expect({ width, height, isPalette }).toEqual({ width: 1200, height: 630, isPalette: true });
  expect(png.length).toBeLessThan(40_000);
});

it('draws the same twice', async () => {
  expect(await drawBadgeCard(options)).toBe(await drawBadgeCard(options));
});

it.each([
  ['attested', 'stroke="#1a7a45" stroke-width="4"'],
  ['declared', 'stroke="#1a2233" stroke-dasharray="10 7"'],
  ['nobody', 'stroke="#9a4a00" stroke-dasharray="10 7"'],
] as const)('frames the words of a badge that is %s in a line of its own', async (tone, stroke) => {
  const frame = async (seal: BadgeCardOptions['seal']) =>
    /<rect x="58"[^>]*>/.exec(await drawBadgeCard({ ...options, seal }))?.[0];
  expect(await frame({ words: 'Ce qu’il en est', tone })).toContain(stroke);
  expect(await frame(undefined)).toBeUndefined();
});

it('marks the station of the badge, and it alone', async () => {
  const rings = (svg: string) => [...svg.matchAll(/<circle [^>]*stroke="#b8431a"[^>]*>/g)];
  expect(rings(await drawBadgeCard(options))).toHaveLength(1);
  const place = drawing.stations.find(({ id }) => id === 'ecoute');
  expect(rings(await drawBadgeCard(options))[0]?.[0]).toContain(`cx="${place?.x}" cy="${place?.y}"`);
  expect(rings(await drawBadgeCard({ ...options, map: undefined }))).toHaveLength(0);
});

it('shows the picture larger where there is no map', async () => {
  const side = (svg: string) => Number(/<svg x=[^>]* width="(\d+)"/.exec(svg)?.[1]);
  const alone = side(await drawBadgeCard({ ...options, map: undefined }));
  expect(alone).toBeGreaterThan(side(await drawBadgeCard(options)));
});

it('shows in grey what is no longer in force', async () => {
  const box = [770, 60, 330, 290] as const;
  expect(await colourful(await drawBadgeCard(options), ...box)).toBeGreaterThan(20_000);
  expect(await colourful(await drawBadgeCard({ ...options, faded: true }), ...box)).toBe(0);
});

test.each([
  ['a long title', { title: 'Accompagnement des publics éloignés du numérique et de la culture' }],
  [
    'long words',
    {
      title: 'Médiation scientifique',
      words:
        'Explique une idée de science à des publics très différents, et change d’explication quand la première ne passe pas, sans perdre patience.',
    },
  ],
  [
    'a long structure',
    {
      title: 'Médiation scientifique',
      words:
        'Explique une idée de science à des publics très différents, et change d’explication quand la première ne passe pas.',
      structure: 'Association des centres de culture scientifique, technique et industrielle de Normandie',
      seal: {
        words:
          'Attesté par Association des centres de culture scientifique, technique et industrielle de Normandie',
        tone: 'attested',
      },
    },
  ],
  [
    'all of it',
    {
      title: 'Accompagnement des publics éloignés du numérique et de la culture',
      words:
        'Explique une idée de science à des publics très différents, et change d’explication quand la première ne passe pas, sans perdre patience.',
      structure: 'Communauté d’agglomération de Saint-Lô – Maison de l’Engagement et de la Citoyenneté',
      seal: {
        words:
          'Pas encore signé par Communauté d’agglomération de Saint-Lô – Maison de l’Engagement et de la Citoyenneté',
        tone: 'nobody',
      },
    },
  ],
] as const)('%s stays on the card, clear of the panel and of the line below', async (_title, changed) => {
  const svg = await drawBadgeCard({ ...options, ...changed });
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => data.readUIntBE((y * info.width + x) * info.channels, 3);
  const ground = pixel(2, 2);
  const inked = (y: number) => Array.from({ length: 712 }, (_, x) => x).filter((x) => pixel(x, y) !== ground);
  const columns = Array.from({ length: info.height }, (_, y) => inked(y)).flat();
  expect(Math.min(...columns)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...columns)).toBeLessThan(704);
  // The structure is named at the head.
  expect(inked(80).some((x) => x > 110)).toBe(true);
  // Between the words, the seal and the foot there is free ground.
  const seal = Number(/<rect x="58" y="([\d.]+)"/.exec(svg)?.[1]);
  expect(Array.from({ length: 6 }, (_, i) => inked(seal - 4 - i)).flat()).toEqual([]);
  expect(Array.from({ length: 6 }, (_, i) => inked(552 + i)).flat()).toEqual([]);
});

test('a title whose letters the fonts lack is left to the picture', async () => {
  expect(await drawBadgeCard({ ...options, title: '书法 Écoute' })).toBe(
    await drawBadgeCard({ ...options, title: '' }),
  );
});
