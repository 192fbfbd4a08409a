import { describe, expect, test } from 'vitest';
import type { Box } from './cells.ts';
import { draw, type StageBand } from './drawing.ts';
import { layout } from './layout.ts';
import type { Point } from './lines.ts';
import { captionsOf } from './testing/captions.ts';
import { overlapsOf, stretchesOf } from './testing/crossings.ts';
import { madePathway } from './testing/pathways.ts';

const made = Array.from({ length: 240 }, (_, index) => {
  const { stops, stages } = madePathway(index + 1);
  return { name: `pathway ${index + 1}`, stages, stops, placed: layout(stops, stages) };
});
const drawn = (most?: number) =>
  made.map((one) => ({ ...one, drawing: draw(one.placed, captionsOf(one.stops, one.stages), most) }));
/** The widest that a folded map may be. */
const most = 1000;

/** Half the width of a line. */
const half = 2.5;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([
  ['in one row', drawn()],
  [`folded to ${most} pixels`, drawn(most)],
])('in every made-up pathway of 5 to 60 badges, %s', (_title, drawings) => {
  test('no station, label or pin lies on another, and all lie inside their stage', () => {
    for (const { name, drawing, placed } of drawings) {
      const boxes = drawing.stations.flatMap(({ id, boxes }) => boxes.map((box) => ({ id, box })));
      boxes.forEach(({ id, box }, index) => {
        const stage = placed.graph.stops.find((stop) => stop.id === id)?.stage ?? 0;
        const band = drawing.bands[stage];
        expect(box.x, `${name} ${id}`).toBeGreaterThanOrEqual(band?.x ?? 0);
        expect(box.x + box.width, `${name} ${id}`).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
        expect(box.y, `${name} ${id}`).toBeGreaterThan(
          (band?.y ?? 0) + 29 + ((band?.name.length ?? 1) - 1) * 19,
        );
        expect(box.y + box.height, `${name} ${id}`).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
        for (const other of boxes.slice(0, index)) {
          if (other.id !== id) expect(meet(box, other.box), `${name}: ${id} and ${other.id}`).toBe(false);
        }
      });
    }
  });

  test('no line runs through a station, a label or a pin that is not at its end', () => {
    for (const { name, drawing } of drawings) {
      for (const { track, a, b } of stretchesOf(drawing.tracks)) {
        const box = {
          x: Math.min(a[0], b[0]) - half,
          y: Math.min(a[1], b[1]) - half,
          width: Math.abs(a[0] - b[0]) + 2 * half,
          height: Math.abs(a[1] - b[1]) + 2 * half,
        };
        for (const { id, boxes } of drawing.stations) {
          if (id === track.from || id === track.to) continue;
          expect(
            boxes.some((other) => meet(box, other)),
            `${name}: ${track.from}–${track.to} over ${id}`,
          ).toBe(false);
        }
      }
    }
  });

  test('a line touches the label of no station at its ends', () => {
    for (const { name, drawing } of drawings) {
      for (const { track, a, b } of stretchesOf(drawing.tracks)) {
        for (const { id, boxes } of drawing.stations) {
          if (id !== track.from && id !== track.to) continue;
          const box = {
            x: Math.min(a[0], b[0]),
            y: Math.min(a[1], b[1]),
            width: Math.abs(a[0] - b[0]),
            height: Math.abs(a[1] - b[1]),
          };
          expect(
            boxes.slice(1).some((other) => meet(box, other)),
            `${name}: ${track.from}–${track.to}`,
          ).toBe(false);
        }
      }
    }
  });

  test('stages stand in their order, row under row, and no two on the same ground', () => {
    for (const { name, drawing } of drawings) {
      drawing.bands.slice(1).forEach((band, index) => {
        const before = drawing.bands[index] as StageBand;
        const beside = band.y === before.y && band.x >= before.x + before.width;
        expect(beside || (band.x === 4 && band.y > before.y + before.height), name).toBe(true);
      });
      for (const band of drawing.bands) {
        expect(band.x + band.width, name).toBeLessThanOrEqual(drawing.width);
        expect(band.y + band.height, name).toBeLessThanOrEqual(drawing.height);
      }
    }
  });

  test('every line is drawn once, from its stop to its stop', () => {
    for (const { name, drawing, placed } of drawings) {
      const id = (index: number) => placed.stops[index]?.id;
      const wanted = placed.links.map(({ from, to }) => `${id(from)} ${id(to)}`);
      expect(
        drawing.tracks.map(({ from, to }) => `${from} ${to}`),
        name,
      ).toEqual(wanted);
      expect(new Set(wanted).size).toBe(wanted.length);
      const centre = new Map(drawing.stations.map((station) => [station.id, [station.x, station.y]]));
      for (const { from, to, lines, path } of drawing.tracks) {
        expect([lines[0]?.[0], lines.at(-1)?.at(-1)], name).toEqual([centre.get(from), centre.get(to)]);
        expect(path, name).toMatch(/^(M[\d.]+ [\d.]+[HVQ][^M]*)+$/);
      }
    }
  });

  test('lines that share no stop never lie on each other', () => {
    for (const { name, drawing } of drawings) expect(overlapsOf(drawing.tracks), name).toEqual([]);
  });

  test('lines only go forward, level or upright', () => {
    for (const { name, drawing } of drawings) {
      for (const { a, b } of stretchesOf(drawing.tracks)) {
        expect(a[0] === b[0] || (a[1] === b[1] && a[0] < b[0]), `${name}: ${a} to ${b}`).toBe(true);
      }
    }
  });

  test('the same pathway gives the same bytes', () => {
    for (const { drawing, name, stages, placed } of drawings.slice(0, 40)) {
      const stops = [...placed.graph.stops];
      const { stops: again } = madePathway(Number(name.slice(8)));
      const widest = _title === 'in one row' ? undefined : most;
      const twice = draw(layout(stops, stages), captionsOf(again, stages), widest);
      expect(JSON.stringify(twice), name).toBe(JSON.stringify(drawing));
    }
  });
});

describe('a folded map', () => {
  const folded = drawn(most);
  const flat = drawn();

  test('is no wider than it may be, but for a single stage that is', () => {
    expect(
      folded.filter(({ drawing }) => new Set(drawing.bands.map(({ y }) => y)).size > 1).length,
    ).toBeGreaterThan(50);
    for (const { name, drawing } of folded) {
      const widest = Math.max(...drawing.bands.map(({ width }) => width));
      expect(drawing.width, name).toBeLessThanOrEqual(Math.max(most, widest) + 8);
    }
  });

  test('leaves a map that fits as it was', () => {
    folded.forEach(({ drawing, name }, index) => {
      const whole = flat[index]?.drawing;
      if ((whole?.width ?? 0) <= most) expect(drawing, name).toEqual(whole);
    });
  });

  test('draws every line through the same corners as it was, in the rows that it crosses', () => {
    const climbs = (lines: readonly (readonly Point[])[]): number =>
      lines
        .flatMap((points) => points.slice(1).map(([, y], index) => Math.abs(y - (points[index]?.[1] ?? y))))
        .reduce((sum, climb) => sum + climb, 0);
    folded.forEach(({ drawing, name }, index) => {
      drawing.tracks.forEach((track, at) => {
        const whole = flat[index]?.drawing.tracks[at];
        expect(climbs(track.lines), `${name}: ${track.from}–${track.to}`).toBe(climbs(whole?.lines ?? []));
      });
    });
  });

  test('lets a line leave a row at its right edge and go on at the left one of the next', () => {
    for (const { name, drawing } of folded) {
      for (const { lines, from, to } of drawing.tracks) {
        lines.slice(1).forEach((points, index) => {
          expect(lines[index]?.at(-1)?.[0], `${name}: ${from}–${to}`).toBe(drawing.width);
          expect(points[0]?.[0], `${name}: ${from}–${to}`).toBe(0);
        });
      }
    }
  });
});
