import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { draw } from '../minimap/drawing.ts';
import { layout } from '../minimap/layout.ts';
import { drawMapPicture, mapView, type PictureOptions } from './map-picture.ts';
import { type PictureStation, signs } from './map-station.ts';
import { pictogram } from './pictogram.ts';
import { rasteriseWide } from './rasterise.ts';
import { silhouette } from './silhouettes.ts';

const station: PictureStation = {
  id: 'accueil',
  title: 'Accueil & écoute',
  category: 'competence',
  silhouette: silhouette('competence').path,
  pictogram: pictogram('flag'),
  state: 'obtained',
  declared: false,
  word: '3 mars 2025',
  longWord: 'obtenu, 3 mars 2025',
  optional: false,
  milestone: false,
};
const atelier: PictureStation = {
  ...station,
  id: 'atelier',
  title: 'Atelier',
  state: 'later',
  word: 'plus tard',
  longWord: 'plus tard',
};
const options: PictureOptions = {
  title: 'Lucia M. <Parcours>',
  words: '1 badge demandé sur 2.',
  stages: ['1 Intégration', '2 Missions'],
  branches: [{ id: 'fablab', name: 'FabLab', hue: 'projet' }],
  foot: ['badges.example/lucia/'],
  colours: {
    band: '#f4ecdd',
    soft: '#555b6e',
    faint: '#807d73',
    good: '#1a7a45',
    warn: '#9a4a00',
    accent: '#e7c11d',
  },
};

function picture(
  stations: readonly PictureStation[],
  changed: Partial<PictureOptions> = {},
): Promise<string> {
  const of = (id: string) => stations.find((one) => one.id === id);
  const stops = stations.map(({ id, milestone }, stage) => ({
    id,
    stage,
    branch: stage > 0 ? 'fablab' : undefined,
    after: stage > 0 ? [stations[0]?.id ?? ''] : [],
    milestone,
  }));
  const drawing = draw(layout(stops, 2), {
    title: (id) => of(id)?.title ?? id,
    word: (id) => of(id)?.word ?? '',
    done: (id) => of(id)?.state === 'obtained',
    stages: options.stages,
  });
  return drawMapPicture(drawing, stations, { ...options, ...changed });
}

/** The only station of a map, without what is around it. */
const alone = async (changed: Partial<PictureStation>) => {
  const svg = await picture([{ ...station, word: '', ...changed }]);
  return svg.slice(svg.indexOf('<g transform', svg.indexOf('<rect')), svg.lastIndexOf('</g>'));
};

describe('the picture of a map', () => {
  it('is the same text for the same pathway', async () => {
    expect(await picture([station, atelier])).toBe(await picture([station, atelier]));
  });

  it('needs nothing from outside and no font', async () => {
    const svg = (await picture([station, atelier])).replace(/<view id="map" /, '<view ');
    expect(svg.match(/<(text|style|use|image|script)\b|href|url\(|\b(id|class|style)=|font/g)).toBeNull();
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('has one group for each station, at its place', async () => {
    const groups = (svg: string) => svg.split(`d="${station.silhouette}"`).length - 1;
    expect(groups(await picture([station]))).toBe(1);
    expect(groups(await picture([station, atelier]))).toBe(2);
  });

  it('tells every state by its drawing, not by the word alone', async () => {
    const looks: Partial<PictureStation>[] = [
      ...(
        [
          'obtained',
          'declared',
          'under-way',
          'within-reach',
          'later',
          'withdrawn',
          'expired',
          undefined,
        ] as const
      ).map((state) => ({
        state,
      })),
      { declared: true },
      { optional: true },
      { milestone: true },
    ];
    const drawn = await Promise.all(looks.map(alone));
    expect(new Set(drawn).size).toBe(looks.length);
    // Without colours they still differ.
    expect(new Set(drawn.map((one) => one.replace(/#[0-9a-f]{3,6}/g, ''))).size).toBe(looks.length);
  });

  it('never gives what is declared the sign of what is attested', async () => {
    const drawn = await alone({ state: 'declared', declared: true });
    expect(drawn).toContain(`d="${signs.declared}"`);
    expect(drawn).not.toContain(signs.obtained);
    expect(drawn).not.toContain(options.colours.good);
    expect(await alone({})).toContain(`d="${signs.obtained}"`);
  });

  it('says its title, its stages and its states to those who hear it', async () => {
    const svg = await picture([station, atelier]);
    expect(svg).toContain('<title>Lucia M. &lt;Parcours&gt;</title>');
    expect(svg).toContain('1 Intégration : Accueil &amp; écoute (obtenu, 3 mars 2025).');
    expect(svg).toContain('2 Missions : Atelier (plus tard).');
  });

  it('writes the names of the branches and the foot below the map', async () => {
    const height = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const full = height(await picture([station, atelier]));
    expect(height(await picture([station, atelier], { branches: [] }))).toBeLessThan(full);
    expect(height(await picture([station, atelier], { foot: [] }))).toBeLessThan(full);
  });

  it.each([
    ['of one line', {}],
    ['of many lines', { title: 'Un titre qui ne finit pas '.repeat(12), words: 'Et des mots. '.repeat(30) }],
  ])('has a view that starts and ends where the map does, under a title %s', async (_, changed) => {
    const svg = await picture([station, atelier], changed);
    const [, left, top, width, height] = /<view id="map" viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
    expect(mapView).toBe('#map');
    expect(svg).toContain(`<g transform="translate(${left} ${top})">`);
    // The only band of the first stage is as high as the map.
    expect(Number(height)).toBe(Number(/<rect [^>]*\bheight="([\d.]+)"/.exec(svg)?.[1]));
    expect(Number(width)).toBeGreaterThan(200);
  });

  it('becomes pixels in its own proportions on a white ground', async () => {
    const svg = await picture([station, atelier]);
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    const { data, info } = await sharp(await rasteriseWide(svg, 1600))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(1600);
    expect(Math.abs(info.height - (1600 * height) / width)).toBeLessThanOrEqual(1);
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });
});
