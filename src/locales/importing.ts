import type { Note, Problem } from '../authoring/import-missions/note.ts';
import { commandLocale } from './command-locale.ts';
import { en } from './importing.en.ts';
import { fr } from './importing.fr.ts';
import type { Locale } from './interface.ts';
import { Found } from './phrases.ts';

/** What the import of a catalogue says: the French file is the shape that the others follow. */
export type ImportingWords = typeof fr;

/** What the import says in a language. */
export function importingWords(locale: Locale): ImportingWords {
  return { fr, en }[commandLocale(locale)];
}

/** A problem in words: what was found, then what to do. */
export function describeProblem({ code, data }: Problem, locale: Locale): string {
  return importingWords(locale).problems[code](foundIn(code, data, locale));
}

/** What is said of one or more places of a catalogue. */
export interface DescribedNote {
  readonly place: string;
  readonly message: string;
}

/** How many lines are named one by one. */
const namedLines = 8;

/** The notes in words, in their order; what is the same on several lines is said once. */
export function describeNotes(notes: readonly Note[], locale: Locale): DescribedNote[] {
  const words = importingWords(locale);
  const same = Map.groupBy(notes, ({ code, column, data }) => JSON.stringify([code, column, data]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const lines = group.map(({ line }) => line);
    const named = lines.length > namedLines + 1 ? lines.slice(0, namedLines) : lines;
    return {
      place: words.place(named, lines.length - named.length, first.column),
      message: words.notes[first.code](foundIn(first.code, first.data, locale)),
    };
  });
}

function foundIn(code: string, data: Note['data'], locale: Locale): Found {
  return new Found({ code, severity: 'warning', file: '', data }, commandLocale(locale));
}
