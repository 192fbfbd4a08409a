/** Plans an import: which mission files a catalogue makes, and what is to be said about it. Nothing is written here. */
import { type CommandLocale, commandLocale } from '../../locales/command-locale.ts';
import type { Locale } from '../../locales/interface.ts';
import { plainName } from '../../locales/plain-name.ts';
import { bodyLimit } from '../checks/bodies.ts';
import { placeOf } from '../layout.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { type Column, columnsOf } from './columns.ts';
import { type Difference, differences } from './differences.ts';
import { EntryRow } from './entry-row.ts';
import { fileNames } from './file-names.ts';
import { withoutPages } from './items.ts';
import { bodyOf, missionFile } from './mission-file.ts';
import { badgeNames, competenceNames } from './names.ts';
import type { Note, Problem } from './note.ts';
import { readMission } from './read-mission.ts';
import type { Table } from './table.ts';

export interface PlannedMission {
  /** From the content folder: `missions/cafe-reparation.md`. */
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** `same` where the file there already says the same, `different` where it says something else. */
  readonly state: 'new' | 'same' | 'different';
  /** Where it is `different`: in what. */
  readonly differences: readonly Difference[];
}

export interface Plan {
  /** In the order of the catalogue. */
  readonly missions: readonly PlannedMission[];
  readonly notes: readonly Note[];
  /** Where there is any, nothing may be written. */
  readonly problems: readonly Problem[];
}

/** What a plan is made with. */
export interface PlanOptions {
  readonly table: Table;
  /** What the content holds, and the text of each of its files. */
  readonly files: readonly ReadFile[];
  readonly sources: ReadonlyMap<string, string>;
  /** The language of the site. */
  readonly locale: Locale;
}

const untitled = { fr: 'Mission sans titre', en: 'Untitled mission' } as const satisfies Record<
  CommandLocale,
  string
>;

/** The plan of an import. The same table and content give the same plan; once it is carried out, all is `same`. */
export function planImport({ table, files, sources, locale }: PlanOptions): Plan {
  const columns = columnsOf(table.headings);
  const problems = tableProblems(table, columns);
  if (problems.length > 0) return { missions: [], notes: [], problems };
  const known = {
    badges: badgeNames(files),
    competences: competenceNames(files),
    untitled: untitled[commandLocale(locale)],
  };
  const rows = table.rows.map((row) => new EntryRow(columns, row));
  const read = rows.map((row) => ({ row, mission: readMission(row, known) }));
  const names = fileNames(
    read.map(({ mission }) => mission.data.title),
    titlesOf(files),
  );
  const titles = new Set<string>();
  const present = new Set(files.map(({ file }) => file));
  const missions = read.map(({ row, mission }, index): PlannedMission => {
    const file = placeOf('mission', names[index] ?? '');
    const { length } = bodyOf(mission.texts, mission.kept, locale);
    if (length > bodyLimit)
      problems.push({ code: 'text-too-long', data: { line: row.line, length, maximum: bodyLimit } });
    const { title } = mission.data;
    if (titles.has(title)) row.say('same-title', 'title', { title, file });
    titles.add(title);
    const text = missionFile(mission, locale);
    if (!present.has(file)) return { file, text, state: 'new', differences: [] };
    const found = differences(sources.get(file), text);
    return { file, text, state: found.length > 0 ? 'different' : 'same', differences: found };
  });
  const notes = [...table.notes, ...columnNotes(table, columns, rows), ...rows.flatMap((row) => row.notes)];
  return { missions, notes, problems };
}

/** The names of the mission files, by their plain titles; of several with one title, the shortest name. */
function titlesOf(files: readonly ReadFile[]): ReadonlyMap<string, string> {
  const missions = ofKind(files, 'mission').toSorted((a, b) => b.slug.length - a.slug.length);
  return new Map(
    missions.flatMap(({ slug, entry }) => (entry ? [[plainName(entry.data.title), slug] as const] : [])),
  );
}

function tableProblems({ headings, rows }: Table, columns: readonly Column[]): Problem[] {
  const titled = columns.some(({ field }) => field === 'title');
  const found = headings.filter((heading) => heading !== '');
  return [
    ...(titled ? [] : [{ code: 'no-title-column', data: { found } } as const]),
    ...(rows.length > 0 ? [] : [{ code: 'no-row', data: {} } as const]),
  ];
}

/** What is said once of a whole column. */
function columnNotes(table: Table, columns: readonly Column[], rows: readonly EntryRow[]): Note[] {
  return columns.flatMap(({ index, heading, field, instead }): Note[] => {
    const cells = table.rows.map((row) => row.cells[index] ?? '');
    const count = cells.filter((cell) => cell !== '').length;
    if (count === 0) return [];
    const about = { line: table.headingLine, column: heading };
    const number = index + 1;
    if (field === undefined)
      return instead === undefined
        ? [{ code: 'unknown-column', ...about, data: { count, number } }]
        : [{ code: 'second-column', ...about, data: { count, instead } }];
    if (field === 'text' || field === 'description') return [];
    const kept = rows.flatMap((row) => row.kept).filter((one) => one.index === index);
    const dropped = pagesIn(cells) - pagesIn(kept.map(({ text }) => text));
    return dropped > 0 ? [{ code: 'page-addresses', ...about, data: { count: dropped } }] : [];
  });
}

function pagesIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + withoutPages(text).pages, 0);
}
