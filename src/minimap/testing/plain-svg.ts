import { sizes } from '../cells.ts';
import type { Drawing } from '../drawing.ts';

/** A drawing as a bare SVG that can be opened and looked at: boxes for stations, one grey for each branch. */
export function plainSvg(drawing: Drawing, title: string): string {
  const branches = [...new Set(drawing.tracks.map(({ branch }) => branch))];
  const colours = ['#1b2238', '#b8420f', '#00796b', '#2257c4', '#9a2f7a', '#a06a00'];
  const colour = (branch: string | undefined): string =>
    branch === undefined ? '#1b2238' : (colours[1 + (branches.indexOf(branch) % 5)] ?? '#555');
  const text = (
    lines: readonly string[],
    x: number,
    y: number,
    step: number,
    size: number,
    anchor: string,
  ): string[] =>
    lines.map(
      (line, index) =>
        `<text x="${x}" y="${y + index * step}" font-size="${size}" text-anchor="${anchor}">${line}</text>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" font-family="sans-serif">`,
    `<title>${title}</title>`,
    ...drawing.bands.flatMap(({ x, y, width, height, name }) => [
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="#f4ecdd"/>`,
      ...text(name, x + 14, y + 29, sizes.stageLine, sizes.stage, 'start'),
    ]),
    ...drawing.tracks.map(
      ({ path, branch, done }) =>
        `<path d="${path}" fill="none" stroke="${colour(branch)}" stroke-width="5"${done ? '' : ' stroke-dasharray="1 9"'}/>`,
    ),
    ...drawing.stations.flatMap(({ x, y, size, label, labelY, meeting }) => [
      `<rect x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}" rx="10" fill="#fff" stroke="#1b2238" stroke-width="${meeting ? 6 : 3}"/>`,
      ...text(label, x, labelY, sizes.labelLine, sizes.label, 'middle'),
    ]),
    '</svg>\n',
  ].join('\n');
}
