/** Tells the kind of a mission by the words that people have for it. */

import { plainName } from '../../locales/plain-name.ts';
import type { Mission } from '../schemas/mission.ts';
import type { EntryRow } from './entry-row.ts';
import { itemsOf } from './items.ts';

type Kind = Mission['kind'];

/** The plain words, the word « mission » apart. */
const words: Readonly<Record<Kind, readonly string[]>> = {
  main: ['principal', 'principale', 'principales', 'main', 'primary', 'core'],
  secondary: [
    ...['secondaire', 'secondaires', 'au choix', 'a la carte', 'optionnel', 'optionnelle', 'facultative'],
    ...['secondary', 'optional', 'to choose'],
  ],
};

/** What a tick box answers, in a column that asks whether the mission is a main one. */
const answers: Readonly<Record<string, Kind>> = {
  yes: 'main',
  oui: 'main',
  true: 'main',
  no: 'secondary',
  non: 'secondary',
  false: 'secondary',
};

/** The kind of the row's mission; `secondary` where the row does not tell it. */
export function kindOf(row: EntryRow): Kind {
  const cell = row.cell('kind');
  if (!cell) {
    row.say('no-kind', 'kind');
    return 'secondary';
  }
  const asked = words.main.some((word) => plainName(cell.column.heading).includes(word));
  const named = itemsOf(cell.text).map(({ name }) => ({ name, kind: kindNamed(name, asked) }));
  const kinds = new Set(named.flatMap(({ kind }) => kind ?? []));
  const [kind = 'secondary'] = kinds;
  const told = kinds.size === 1;
  const rest = told ? named.filter((one) => one.kind === undefined).map(({ name }) => name) : [cell.written];
  if (rest.length > 0) {
    row.keep(cell.column, rest.join(', '));
    row.say('unknown-kind', 'kind', { found: rest.join(', '), ...(told && { kind }) });
  }
  return told ? kind : 'secondary';
}

function kindNamed(name: string, asked: boolean): Kind | undefined {
  const plain = plainName(name);
  const answer = asked && Object.hasOwn(answers, plain) ? answers[plain] : undefined;
  const word = plain.replace(/\bmissions?\b/, '').trim();
  return answer ?? (['main', 'secondary'] as const).find((kind) => words[kind].includes(word));
}
