import { describe, expect, it } from 'vitest';
import { categories } from '../authoring/schemas/badge.ts';
import { drawHeading } from './heading.ts';
import { silhouette } from './silhouettes.ts';

const long =
  'Concevoir, préparer, animer puis évaluer un atelier de fabrication numérique accessible aux personnes ' +
  'éloignées de la culture scientifique dans le Calvados';

describe.each(categories)('a title in the silhouette of %s', (category) => {
  it.each([
    'Écoute',
    'Anticonstitutionnellement',
    'Médiation scientifique et technique auprès des publics éloignés',
    long,
  ])('is set whole: “%s”', async (title) => {
    expect((await drawHeading(title, silhouette(category))).lines.join(' ')).toBe(title);
  });

  it('ends in “…” only where it fits at no size', async () => {
    const { lines } = await drawHeading('W'.repeat(160), silhouette(category));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^W{10,40}…$/);
  });
});

it('gives a long title the room of a smaller pictogram', async () => {
  const shape = silhouette('groupe');
  expect((await drawHeading('Écoute', shape)).icon).toEqual(shape.icon);
  const title = 'Concevoir, préparer, animer puis évaluer un atelier';
  expect((await drawHeading(title, shape)).icon.size).toBeLessThan(shape.icon.size);
});

it('draws nothing where no word can be drawn', async () => {
  expect(await drawHeading('🎉', silhouette('savoir'))).toMatchObject({ path: '', lines: [] });
});
