/** Turns one row of a catalogue into a mission. */
import { limits } from '../schemas/fields.ts';
import type { Mission } from '../schemas/mission.ts';
import { contactOf } from './contact.ts';
import type { EntryRow, Kept } from './entry-row.ts';
import { kindOf } from './kind.ts';
import { monthsOf } from './months.ts';
import type { KnownCompetence, Names } from './names.ts';
import { badgesOf, competencesOf } from './references.ts';
import { firstSentence, shortened } from './sentence.ts';

/** What a mission is read with. */
export interface Known {
  readonly badges: Names<string>;
  readonly competences: Names<KnownCompetence>;
  /** The title of a mission that has none, nor any text to make one of. */
  readonly untitled: string;
}

/** A mission as its file will have it; its texts are still plain ones. */
export interface ReadMission {
  readonly data: Mission;
  /** The texts of the body, in their order. */
  readonly texts: readonly string[];
  /** What no field could take, below the texts. */
  readonly kept: readonly Kept[];
}

/** The mission of a row. What cannot be a field is kept as text, and the row says so. */
export function readMission(row: EntryRow, known: Known): ReadMission {
  const described = row.cell('description')?.written;
  const long = described !== undefined && isLong(row, described) ? described : undefined;
  const texts = [long, row.cell('text')?.written].filter((text) => text !== undefined);
  const title = titleOf(row, described ?? texts[0], known.untitled);
  const data: Mission = {
    title,
    description:
      long === undefined && described !== undefined ? described : shortDescription(row, texts[0], title),
    kind: kindOf(row),
    ...fieldOf(row, 'place'),
    ...fieldOf(row, 'period'),
    months: monthsOf(row),
    ...fieldOf(row, 'domain'),
    badges: badgesOf(row, known.badges),
    competences: competencesOf(row, known.competences),
    ...contact(contactOf(row)),
  };
  return { data, texts, kept: row.kept };
}

/** Whether a description is more than a sentence can hold: it then becomes the text. */
function isLong(row: EntryRow, text: string): boolean {
  const { length } = text;
  const tooLong = length > limits.sentence;
  if (tooLong) row.say('description-too-long', 'description', { length, maximum: limits.sentence });
  else if (text.includes('\n')) row.say('description-lines', 'description');
  return tooLong || text.includes('\n');
}

/** The first sentence of the text, else the title. */
function shortDescription(row: EntryRow, text: string | undefined, title: string): string {
  if (!row.cell('description'))
    row.say('no-description', 'description', { from: text === undefined ? 'title' : 'text' });
  return text === undefined ? title : firstSentence(text, limits.sentence);
}

function titleOf(row: EntryRow, source: string | undefined, untitled: string): string {
  const cell = row.cell('title');
  if (!cell) {
    const title = firstSentence(source ?? '', limits.line).replace(/\.$/, '') || untitled;
    row.say('no-title', 'title', { title });
    return title;
  }
  const text = cell.text.replace(/\s+/g, ' ');
  if (text.length <= limits.line) return text;
  row.keep(cell.column, cell.written);
  row.say('title-too-long', 'title', { length: text.length, maximum: limits.line });
  return shortened(text, limits.line);
}

/** A field of one line, where the cell is one. */
function fieldOf<F extends 'place' | 'period' | 'domain'>(
  row: EntryRow,
  field: F,
): Partial<Pick<Mission, F>> {
  const cell = row.cell(field);
  if (!cell) return {};
  const { column, text, written } = cell;
  if (text.length <= limits.line && !text.includes('\n')) return { [field]: text } as Pick<Mission, F>;
  row.keep(column, written);
  if (text.includes('\n')) row.say('several-lines', field, { field });
  else row.say('line-too-long', field, { field, length: text.length, maximum: limits.line });
  return {};
}

function contact(found: string | undefined): Partial<Pick<Mission, 'contact'>> {
  return found === undefined ? {} : { contact: found };
}
