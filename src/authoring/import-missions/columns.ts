/** Tells which column of a catalogue is which field of a mission, by its heading. */

import { plainName } from '../../locales/plain-name.ts';
import type { Mission } from '../schemas/mission.ts';

/** What a column can be: a field of a mission, or the text after its fields. */
export type Field = keyof Mission | 'text';

export interface Column {
  readonly index: number;
  /** The heading as written; empty where the column has none. */
  readonly heading: string;
  /** Without it, what the column holds is kept as text. */
  readonly field: Field | undefined;
  /** The heading of the column that is already this one's field. */
  readonly instead?: string;
}

/**
 * By field, the plain headings in French and English, the surest first. A column goes to the first field of this
 * list that wants it: a « Description » is the text of the mission where a « Résumé » already describes it.
 */
const headings: readonly (readonly [Field, readonly string[]])[] = [
  [
    'title',
    [
      ...['titre', 'titre de la mission', 'nom de la mission', 'intitule', 'intitule de la mission', 'title'],
      ...['mission title', 'mission name', 'nom', 'name', 'mission', 'missions'],
    ],
  ],
  [
    'description',
    [
      ...['resume', 'en bref', 'en une phrase', 'accroche', 'description courte', 'summary', 'in short'],
      ...['short description', 'description', 'description de la mission', 'mission description'],
    ],
  ],
  [
    'kind',
    [
      ...['type de mission', 'type', 'types', 'nature', 'principale ou secondaire', 'kind', 'mission type'],
      ...['mission principale', 'principale', 'main mission', 'main'],
    ],
  ],
  ['place', ['lieu', 'lieux', 'lieu de la mission', 'endroit', 'ou', 'place', 'location', 'where']],
  [
    'period',
    ['periode', 'periodes', 'quand', 'calendrier', 'dates', 'date', 'period', 'when', 'schedule', 'dates'],
  ],
  ['months', ['mois', 'mois possibles', 'months', 'month']],
  ['domain', ['domaine', 'domaines', 'thematique', 'thematiques', 'theme', 'domain', 'field', 'topic']],
  [
    'badges',
    ['badges', 'badge', 'badges vises', 'badges possibles', 'badges associes', 'open badges', 'open badge'],
  ],
  [
    'competences',
    [
      ...[
        'competences',
        'competence',
        'competences travaillees',
        'competences developpees',
        'competences visees',
      ],
      ...['competences rectec', 'rectec', 'rectec engagement', 'skills', 'skill', 'competencies'],
    ],
  ],
  [
    'contact',
    [
      ...[
        'contact',
        'contacts',
        'e mail de contact',
        'mail de contact',
        'email',
        'e mail',
        'mail',
        'courriel',
      ],
      ...['adresse e mail', 'adresse mail', 'contact email', 'email address'],
    ],
  ],
  [
    'text',
    [
      ...[
        'texte',
        'contenu',
        'deroule',
        'deroulement',
        'details',
        'detail',
        'presentation',
        'description longue',
      ],
      ...['description detaillee', 'description complete', 'text', 'content', 'body', 'long description'],
      ...['description', 'description de la mission', 'mission description'],
    ],
  ],
];

/** The columns in their order. No two have the same field. */
export function columnsOf(written: readonly string[]): Column[] {
  const taken = new Map<number, Field>();
  const wanted = new Map<number, number>();
  for (const [field, names] of headings) {
    const wishes = written
      .map((heading, index) => ({ index, rank: names.indexOf(plainName(heading)) }))
      .filter(({ index, rank }) => rank >= 0 && !taken.has(index))
      .toSorted((a, b) => a.rank - b.rank);
    const [best, ...others] = wishes;
    if (!best) continue;
    taken.set(best.index, field);
    for (const { index } of others) wanted.set(index, best.index);
  }
  return written.map((heading, index) => {
    const field = taken.get(index);
    const winner = wanted.get(index);
    return field !== undefined || winner === undefined
      ? { index, heading, field }
      : { index, heading, field, instead: written[winner] ?? '' };
  });
}
