import type { Published } from '../authoring/gate.ts';
import { counted, type HealthItem, item } from './item.ts';
import { hasKeys } from './structure.ts';

/** The words by which a framework says that its text is still to be confirmed. */
const toConfirm = /à confirmer|to be confirmed/i;

/** What is left to do for what the site shows: its people, badges, pathways and frameworks. */
export function catalogueHealth({ issuer, people, badges, pathways, frameworks }: Published): HealthItem[] {
  const shown = [...people.values()];
  const stops = new Set(
    [...pathways.values()].flatMap(({ data }) =>
      data.stages.flatMap((stage) =>
        stage.badges.map((stop) => (typeof stop === 'string' ? stop : stop.badge)),
      ),
    ),
  );
  const followed = new Set(shown.flatMap(({ profile }) => profile.data.pathways));
  const apart = [...badges.keys()].filter((badge) => !stops.has(badge));
  const empty = [...pathways.values()].filter(({ slug }) => !followed.has(slug));
  return [
    ...counted(
      'invented-people',
      hasKeys(issuer.data) ? 'first' : 'next',
      'volunteers',
      shown.filter(({ example }) => example).length,
    ),
    ...[...frameworks.values()]
      .filter(({ body }) => toConfirm.test(body))
      .map(({ file, data }) => item('framework-to-confirm', 'next', file, [data.name])),
    ...(shown.length === 0 ? [item('no-portfolio', 'later', 'volunteers')] : []),
    ...(pathways.size > 0 && apart.length > 0 ? [item('badges-apart', 'later', 'pathways', apart)] : []),
    ...empty.map(({ file, data }) => item('pathway-empty', 'later', file, [data.name])),
  ];
}
