/** What an import of missions says, line by line. */
import type { Problem } from '../src/authoring/import-missions/note.ts';
import type { Plan, PlannedMission } from '../src/authoring/import-missions/plan.ts';
import {
  describeNotes,
  describeProblem,
  type ImportingWords,
  importingWords,
} from '../src/locales/importing.ts';
import type { Locale } from '../src/locales/interface.ts';
import type { ImportOptions } from './import-missions.ts';

export interface ImportReport extends ImportOptions {
  readonly plan: Plan;
  /** The missions that were written, or would be in a trial. */
  readonly written: readonly PlannedMission[];
  /** The content folder as the reader would write it. */
  readonly folder: string;
  readonly locale: Locale;
}

/** Why nothing was imported. */
export function problemLines(problems: readonly Problem[], locale: Locale): string[] {
  const { refused } = importingWords(locale);
  return [refused, ...problems.map((problem) => `  ${describeProblem(problem, locale)}`)];
}

/** What was read, what has no field, and what became of each mission; in a trial, the files first. */
export function reportLines(report: ImportReport): string[] {
  const { plan, written, folder, locale, dryRun } = report;
  const words = importingWords(locale);
  const notes = describeNotes(plan.notes, locale);
  return [
    ...(dryRun ? written.flatMap((mission) => preview(mission, folder)) : []),
    words.read(plan.missions.length, report.file),
    '',
    ...(notes.length > 0 ? [words.toKnow] : []),
    ...notes.flatMap(({ place, message }) => [`  ${place}`, `    ${message}`]),
    ...(notes.length > 0 ? [''] : []),
    ...outcome(report, words),
  ];
}

function preview({ file, text }: PlannedMission, folder: string): string[] {
  const lines = text.trimEnd().split('\n');
  return [`${folder}/${file}`, ...lines.map((line) => `  │ ${line}`.trimEnd()), ''];
}

function outcome(report: ImportReport, words: ImportingWords): string[] {
  const { plan, written, folder, file, dryRun, replace } = report;
  const inState = (state: PlannedMission['state']) => plan.missions.filter((one) => one.state === state);
  const [fresh, same, different] = [inState('new'), inState('same'), inState('different')];
  const part = (title: (count: number) => string, missions: readonly PlannedMission[]) =>
    missions.length === 0
      ? []
      : [
          title(missions.length),
          ...missions.flatMap((one) => [`  ${folder}/${one.file}`, ...changes(one, words)]),
        ];
  const replaced = dryRun ? words.wouldReplace : words.replaced;
  return [
    ...part(dryRun ? words.wouldWrite : words.written, fresh),
    ...part(replace ? replaced : words.left, different),
    ...(same.length > 0 ? [words.unchanged(same.length)] : []),
    ...(different.length > 0 && !replace
      ? [words.toReplace(`npm run import -- missions ${inShell(file)} --replace`)]
      : []),
    ...(dryRun ? [words.dryRun] : written.length > 0 ? [words.next] : []),
  ];
}

function changes({ differences }: PlannedMission, words: ImportingWords): string[] {
  return differences.map(({ field, before, after }) => {
    if (field === 'file') return `    ${words.fileDiffers}`;
    return `    ${field === 'text' ? words.textDiffers : words.difference(field, before, after)}`;
  });
}

/** A name as a terminal takes it for one word. */
function inShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
