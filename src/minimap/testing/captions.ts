import type { Captions } from '../cells.ts';
import type { MapStop } from '../graph.ts';

const titles = [
  'Écoute',
  'Accueil du public',
  'Médiation scientifique',
  'Accompagner un projet de A à Z',
  'Anticonstitutionnellement',
  'Découpe laser',
];

/** Captions of all lengths for made-up stops, some obtained, one with the pin. */
export function captionsOf(stops: readonly MapStop[], stages: number): Captions {
  const place = new Map(stops.map(({ id }, index) => [id, index]));
  const at = (id: string): number => place.get(id) ?? 0;
  return {
    title: (id) => titles[at(id) % titles.length] ?? id,
    word: (id) => (at(id) % 3 === 0 ? '' : '23 sept. 2025'),
    done: (id) => at(id) < stops.length / 2,
    stages: Array.from({ length: stages }, (_, stage) => `${stage + 1} Étape intermédiaire`),
    here: { id: stops[Math.floor(stops.length / 2)]?.id ?? '', words: 'Alexandrine en est là' },
  };
}
