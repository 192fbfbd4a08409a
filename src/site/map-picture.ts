import type { MapLook } from '../artwork/map-body.ts';
import { drawMapPicture } from '../artwork/map-picture.ts';
import { rasteriseWide } from '../artwork/rasterise.ts';
import type { Site } from '../site.ts';
import { branchHues, type StationView } from './map.ts';
import { mapDrawing } from './map-drawing.ts';
import type { PathwayView } from './pathway.ts';
import type { PersonView } from './person.ts';
import type { PersonPathway } from './person-pathways.ts';

/** The light theme's colours, whatever the reader's: a report is printed on white. */
const light = {
  band: '#f4ecdd',
  soft: '#555b6e',
  faint: '#807d73',
  good: '#1a7a45',
  warn: '#9a4a00',
} as const;
/** The least width of a picture made of pixels. */
const pixels = 1600;

/** What a map's picture shows. */
export interface MapSubject {
  readonly title: string;
  readonly words: string;
  readonly path: string;
  readonly stages: readonly string[];
  readonly stations: readonly StationView[];
  readonly example: boolean;
}

/** A pathway's map, nobody's own. */
export function ofPathway(pathway: PathwayView): MapSubject {
  return { ...pathway, title: pathway.name, words: '', example: false };
}

/** A person's map of a pathway. */
export function ofPerson({ name, path, example }: PersonView, pathway: PersonPathway): MapSubject {
  return { ...pathway, title: `${name} · ${pathway.name}`, path, example };
}

/** What a picture of the map looks like. */
export function mapLook({ issuer }: Pick<Site, 'issuer'>, stations: readonly StationView[]): MapLook {
  return {
    colours: { ...light, accent: issuer.accent },
    branches: [...branchHues(stations)].map(([id, hue]) => ({ id, hue })),
  };
}

const drawnMaps = new WeakMap<MapSubject, Promise<string>>();

/** The map as a self-contained SVG, drawn once for each subject. */
export function mapSvg(site: Site, subject: MapSubject): Promise<string> {
  const known = drawnMaps.get(subject) ?? drawMap(site, subject);
  drawnMaps.set(subject, known);
  return known;
}

function drawMap(site: Site, { title, words, path, stages, stations, example }: MapSubject): Promise<string> {
  const { words: t, typo, issuer } = site;
  const stageNames = stages.map((stage, index) => t.progress.stage(index + 1, stage));
  const drawing = mapDrawing(stations, stageNames);
  const names = new Map(stations.map(({ branch, branchName }) => [branch, branchName]));
  const { colours, branches } = mapLook(site, stations);
  const address = site.absolute(path).replace(/^https?:\/\//, '');
  return drawMapPicture(drawing, stations, {
    title: typo(title),
    words: typo(words),
    stages: stageNames,
    branches: branches.map((branch) => ({ ...branch, name: names.get(branch.id) ?? branch.id })),
    foot: [`${issuer.name} · ${address}`, ...(issuer.example || example ? [typo(t.example)] : [])],
    colours,
  });
}

/** The map as a PNG that a page of A4 prints sharply: never smaller than it is drawn. */
export async function mapPng(site: Site, subject: MapSubject): Promise<Uint8Array> {
  return rasteriseWide(await mapSvg(site, subject), pixels);
}
