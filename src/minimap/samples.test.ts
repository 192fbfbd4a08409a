import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { stopsOf } from '../portfolio/stops.ts';
import { draw } from './drawing.ts';
import { layout } from './layout.ts';
import { crossingsOf } from './testing/crossings.ts';
import { plainSvg } from './testing/plain-svg.ts';

const { content } = readContent(join(import.meta.dirname, '..', '..', 'content'));

test.each([
  ['parcours-service-civique', undefined],
  ['low-tech', undefined],
  ['low-tech', 600],
])('the sample %s, at most %s pixels wide, is drawn as it was last seen and liked', async (slug, most) => {
  const pathway = content?.pathways.get(slug)?.data;
  if (!content || !pathway) throw new Error(`The sample content has no pathway ${slug}.`);
  const stops = stopsOf(pathway).map(({ badge, requires, ...stop }) => ({
    ...stop,
    id: badge,
    after: requires.of,
  }));
  const captions = {
    title: (id: string) => content.badges.get(id)?.data.title ?? id,
    word: () => '23 sept. 2025',
    done: () => true,
    stages: pathway.stages.map(({ name }, stage) => `${stage + 1} ${name}`),
  };
  const drawing = draw(layout(stops, pathway.stages.length), captions, most);
  expect(crossingsOf(drawing.tracks)).toBe(0);
  await expect(plainSvg(drawing, pathway.name)).toMatchFileSnapshot(
    `testing/${slug}${most === undefined ? '' : '-folded'}.svg`,
  );
});
