import { describe, expect, test } from 'vitest';
import type { Box } from './cells.ts';
import { draw } from './drawing.ts';
import { layout } from './layout.ts';
import { captionsOf } from './testing/captions.ts';
import { overlapsOf, stretchesOf } from './testing/crossings.ts';
import { madePathway } from './testing/pathways.ts';

const drawings = Array.from({ length: 240 }, (_, index) => {
  const { stops, stages } = madePathway(index + 1);
  const placed = layout(stops, stages);
  return { name: `pathway ${index + 1}`, stages, placed, drawing: draw(placed, captionsOf(stops, stages)) };
});

/** Half the width of a line. */
const half = 2.5;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('in every made-up pathway of 5 to 60 badges', () => {
  test('no station, label or pin lies on another, and all lie inside their stage', () => {
    for (const { name, drawing, placed } of drawings) {
      const boxes = drawing.stations.flatMap(({ id, boxes }) => boxes.map((box) => ({ id, box })));
      boxes.forEach(({ id, box }, index) => {
        const stage = placed.graph.stops.find((stop) => stop.id === id)?.stage ?? 0;
        const band = drawing.bands[stage];
        expect(box.x, `${name} ${id}`).toBeGreaterThanOrEqual(band?.x ?? 0);
        expect(box.x + box.width, `${name} ${id}`).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
        expect(box.y, `${name} ${id}`).toBeGreaterThan(29 + ((band?.name.length ?? 1) - 1) * 19);
        expect(box.y + box.height, `${name} ${id}`).toBeLessThanOrEqual(drawing.height);
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
      for (const { from, to, points, path } of drawing.tracks) {
        expect([points[0], points.at(-1)], name).toEqual([centre.get(from), centre.get(to)]);
        expect(path, name).toMatch(/^M[\d.]+ [\d.]+[HVQ]/);
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
      const again = draw(layout(stops, stages), captionsOf(madePathway(Number(name.slice(8))).stops, stages));
      expect(JSON.stringify(again), name).toBe(JSON.stringify(drawing));
    }
  });
});
