import sharp from 'sharp';
import { expect, it, test } from 'vitest';
import { draw } from '../minimap/drawing.ts';
import { layout } from '../minimap/layout.ts';
import type { PictureStation } from './map-station.ts';
import { silhouette } from './silhouettes.ts';
import { type CardOptions, drawSocialCard } from './social-card.ts';

const stations = ['accueil', 'ecoute', 'bilan'].map(
  (id): PictureStation => ({
    id,
    title: id,
    category: 'competence',
    silhouette: silhouette('competence').path,
    pictogram: undefined,
    state: 'obtained',
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
  { title: () => '', word: () => '', done: () => true, stages: ['Début', 'Milieu', 'Fin'] },
);
const options: CardOptions = {
  label: 'Portfolio de Lucia & Nathan',
  structure: 'Le Dôme',
  name: 'Lucia M.',
  pitch: '8 mois de service civique en médiation culturelle.',
  place: 'Caen',
  vouch: { words: 'Le Dôme atteste 9 badges', tone: 'attested' },
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
  map: { drawing, stations },
};

/** Where ink is on the card, left of the map's panel: the first and last column and row, and rows without any. */
async function inkOf(svg: string) {
  const panel = Math.floor(Number(/<rect x="([\d.]+)"[^>]* rx="32"/.exec(svg)?.[1] ?? 1200));
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => data.readUIntBE((y * info.width + x) * info.channels, 3);
  const ground = pixel(2, 2);
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < panel; x++) if (pixel(x, y) !== ground) columns.add(x) && rows.add(y);
  return { panel, left: Math.min(...columns), right: Math.max(...columns), bottom: Math.max(...rows), rows };
}

it('is as large as networks ask for, says what it is, and holds its letters as outlines', async () => {
  const svg = await drawSocialCard(options);
  expect(svg).toContain('width="1200" height="630"');
  expect(svg).toContain('<title>Portfolio de Lucia &amp; Nathan</title>');
  expect(svg).not.toMatch(/<text|<image|href=/);
});

it('draws the same twice', async () => {
  expect(await drawSocialCard(options)).toBe(await drawSocialCard(options));
});

it('shows the map with every station, or none where no pathway is followed', async () => {
  const shape = silhouette('competence').path;
  const count = (svg: string) => svg.split(`d="${shape}"`).length - 1;
  expect(count(await drawSocialCard(options))).toBe(3);
  expect(count(await drawSocialCard({ ...options, map: undefined }))).toBe(0);
});

it('frames in a firm line only what somebody vouches for', async () => {
  const loose = { words: '5 badges spécimens : ils n’attestent encore rien', tone: 'nobody' } as const;
  expect(await drawSocialCard(options)).toContain('stroke="#1a7a45" stroke-width="4"');
  const svg = await drawSocialCard({ ...options, vouch: loose });
  expect(svg).toContain('stroke-dasharray="10 7"');
  expect(svg).not.toContain('stroke="#1a7a45" stroke-width="4"');
  expect(await drawSocialCard({ ...options, vouch: undefined })).not.toContain('stroke-width="4" ');
});

test.each([
  ['a long name', { name: 'Anne-Sophie-Marie de la Bretonnière-Duchâtel' }],
  [
    'a long mission',
    {
      pitch:
        '8 mois de service civique en accompagnement des publics éloignés du numérique et de la culture.',
    },
  ],
  ['a long place', { place: 'Saint-Germain-la-Blanche-Herbe · octobre 2025 à septembre 2026' }],
  [
    'a long structure',
    { structure: 'Association des centres de culture scientifique, technique et industrielle de Normandie' },
  ],
  [
    'all of it, in a narrow column,',
    {
      structure: 'Communauté d’agglomération de Saint-Lô – Maison de l’Engagement et de la Citoyenneté',
      name: 'Anne-Sophie-Marie de la Bretonnière-Duchâtel',
      pitch:
        '8 mois de service civique en accompagnement des publics éloignés du numérique et de la culture.',
      vouch: {
        words:
          'Communauté d’agglomération de Saint-Lô – Maison de l’Engagement et de la Citoyenneté atteste 9 badges',
        tone: 'attested',
      },
      map: { drawing: { ...drawing, height: drawing.width * 0.85 }, stations },
    },
  ],
  ['no map', { map: undefined, name: 'Anne-Sophie de la Bretonnière' }],
] as const)('%s stays on the card and clear of the map', async (_title, changed) => {
  const svg = await drawSocialCard({ ...options, ...changed });
  const { panel, left, right, bottom, rows } = await inkOf(svg);
  expect(left).toBeGreaterThanOrEqual(50);
  expect(right).toBeLessThan(panel - 8);
  expect(bottom).toBeLessThan(610);
  // The line at the foot stands apart from what is above it.
  const foot = Math.min(...[...rows].filter((row) => row > 556));
  expect([1, 2, 3, 4, 5].filter((gap) => rows.has(foot - gap))).toEqual([]);
});

test('letters that the fonts lack leave no hole: what they are in is left out whole', async () => {
  const drawn = await drawSocialCard(options);
  expect(await drawSocialCard({ ...options, name: 'Łukasz Ðorđević' })).not.toBe(drawn);
  const nameless = await drawSocialCard({ ...options, name: '' });
  expect(await drawSocialCard({ ...options, name: 'Lucia 张' })).toBe(nameless);
  expect(await drawSocialCard({ ...options, name: 'Lucia M. 🎉' })).toBe(drawn);
  expect(
    await drawSocialCard({ ...options, vouch: { words: '社会 atteste 9 badges', tone: 'attested' } }),
  ).toBe(await drawSocialCard({ ...options, vouch: undefined }));
});
