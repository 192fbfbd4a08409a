/** Turns the badges and competences that a row names into those of the content. */
import { usualFramework } from '../checks/competences.ts';
import type { Mission } from '../schemas/mission.ts';
import type { Cell, EntryRow } from './entry-row.ts';
import { type Item, itemsOf, match } from './items.ts';
import type { KnownCompetence, Names } from './names.ts';
import type { Note } from './note.ts';

type Competence = Mission['competences'][number];

/** The badges of the row, each once, by the name of its file. */
export function badgesOf(row: EntryRow, names: Names<string>): string[] {
  const cell = row.cell('badges');
  if (!cell) return [];
  const { found, others } = match(itemsOf(cell.written), (name) => {
    const badges = names.find(name);
    return badges.length > 0 ? badges : undefined;
  });
  const doubtful = found.filter(({ value }) => value.length > 1);
  for (const { item, value } of doubtful)
    row.say('ambiguous-name', 'badges', { found: item.name, known: value });
  for (const { name } of others) row.say('unknown-badge', 'badges', { found: name, ...near(names, name) });
  keep(row, cell, [...doubtful.map(({ item }) => item), ...others], found.length);
  return [...new Set(found.flatMap(({ value }) => (value.length === 1 ? value : [])))];
}

/** The competences of the row, each once, with the level that follows its name. */
export function competencesOf(row: EntryRow, names: Names<KnownCompetence>): Competence[] {
  const cell = row.cell('competences');
  if (!cell) return [];
  const { found, others } = match(itemsOf(cell.written), (name) => competenceNamed(name, names));
  for (const { name } of others)
    row.say('unknown-competence', 'competences', { found: name, ...near(names, bare(name)) });
  const competences = new Map<string, Competence>();
  const kept = [...others];
  for (const { item, value } of found) {
    const identity = `${value.competence.framework} ${value.competence.competence}`;
    const before = competences.get(identity);
    const doubt = doubtOf(value, before);
    if (doubt) {
      row.say(doubt.code, 'competences', { found: item.name, ...doubt.data });
      kept.push(item);
    }
    if (before || doubt?.code === 'ambiguous-name') continue;
    competences.set(identity, written(value.competence, doubt ? undefined : value.level));
  }
  keep(row, cell, kept, found.length);
  return [...competences.values()];
}

/** Why a competence cannot be taken as it is named. `before` is the same one, named earlier in the cell. */
function doubtOf({ competence, level, known }: Named, before: Competence | undefined): Doubt | undefined {
  if (known.length > 1) return { code: 'ambiguous-name', data: { known } };
  if (before) return before.level === level ? undefined : { code: 'competence-twice', data: {} };
  if (level === undefined || (level >= 1 && level <= competence.levels)) return undefined;
  return { code: 'unknown-level', data: { level, maximum: competence.levels } };
}

type Doubt = Pick<Note, 'code' | 'data'>;

/** Keeps the items of a cell that are no references: the cell as it is, where none is one. */
function keep(row: EntryRow, cell: Cell, items: readonly Item[], found: number): void {
  row.keep(cell.column, found === 0 ? cell.written : items.map(({ written }) => written).join(', '));
}

interface Named {
  readonly competence: KnownCompetence;
  readonly level: number | undefined;
  /** The competences that it could be, for people to tell apart. */
  readonly known: readonly string[];
}

/** `Communiquer à l’oral (3)`, `oral niveau 3`, `Oral – N3`, `oral 3/4`. */
const withLevel =
  /^(.+?)[\s,:;–—-]*[(\s](?:niveau|niv\.?|level|n)?\s*(\d{1,2})(?:\s*(?:\/|sur|of)\s*\d+)?\)?$/iu;

function competenceNamed(name: string, names: Names<KnownCompetence>): Named | undefined {
  const whole = chosen(names.find(name));
  if (whole) return { ...whole, level: undefined };
  const [, before = '', level] = withLevel.exec(name) ?? [];
  const part = chosen(names.find(before));
  return part && { ...part, level: Number(level) };
}

/** Where frameworks share a name, the usual one is meant. */
function chosen(found: readonly KnownCompetence[]): Omit<Named, 'level'> | undefined {
  const usual = found.filter(({ framework }) => framework === usualFramework);
  const candidates = usual.length > 0 ? usual : found;
  const [competence] = candidates;
  return competence && { competence, known: candidates.map(({ competence: id }) => id) };
}

function written({ framework, competence }: KnownCompetence, level: number | undefined): Competence {
  return { framework, competence, ...(level !== undefined && { level }) };
}

function bare(name: string): string {
  return withLevel.exec(name)?.[1] ?? name;
}

function near<T>(names: Names<T>, name: string): { readonly nearest?: string } {
  const nearest = names.near(name);
  return nearest === undefined ? {} : { nearest };
}
