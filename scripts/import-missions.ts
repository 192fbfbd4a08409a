/** Imports a catalogue of missions, and says what became of each of them. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../src/authoring/import-missions/note.ts';
import { type Plan, type PlannedMission, planImport } from '../src/authoring/import-missions/plan.ts';
import { readTable } from '../src/authoring/import-missions/table.ts';
import { readContent } from '../src/authoring/read.ts';
import type { Roots } from '../src/authoring/roots.ts';
import type { Locale } from '../src/locales/interface.ts';
import { commandSettings } from '../src/settings.ts';
import { NotWritten, writeTogether } from '../src/write-together.ts';
import { problemLines, reportLines } from './import-report.ts';
import { siteLocale } from './options.ts';

export interface ImportOptions {
  /** The CSV, as it was given. */
  readonly file: string;
  /** Only say what would be written. */
  readonly dryRun: boolean;
  /** Overwrite files that say something else, too. */
  readonly replace: boolean;
}

/** Gives the exit status: 1 where nothing could be imported. Files left as they were are no failure. */
export async function importMissions(options: ImportOptions): Promise<0 | 1> {
  const { content, roots } = commandSettings();
  const locale = siteLocale();
  const folder = relative(process.cwd(), content) || '.';
  const plan = planned(options.file, roots, folder, locale);
  const written = plan.missions.filter(
    ({ state }) => state === 'new' || (state === 'different' && options.replace),
  );
  const problems = [...plan.problems];
  if (problems.length === 0 && !options.dryRun) problems.push(...(await write(written, content)));
  if (problems.length > 0) {
    console.error(problemLines(problems, locale).join('\n'));
    return 1;
  }
  console.log(reportLines({ ...options, plan, written, folder, locale }).join('\n'));
  return 0;
}

function planned(file: string, roots: Roots, folder: string, locale: Locale): Plan {
  const read = bytesOf(file);
  const table = 'problem' in read ? read : readTable(read.bytes);
  const { files, sources, diagnostics } = readContent(roots);
  const problems: Problem[] = 'problem' in table ? [table.problem] : [];
  if (diagnostics.some(({ code }) => code === 'missing-content'))
    problems.push({ code: 'no-content', data: { found: folder } });
  if ('problem' in table || problems.length > 0) return { missions: [], notes: [], problems };
  return planImport({ table, files, sources, locale });
}

/** Writes all the files, or none and says why. */
async function write(missions: readonly PlannedMission[], content: string): Promise<Problem[]> {
  const files = missions.map(({ file, text, state }) => ({
    file: join(content, file),
    text,
    replace: state === 'different',
  }));
  try {
    await writeTogether(files, content);
    return [];
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const file = relative(process.cwd(), error.file);
    return [{ code: 'not-written', data: { file, why: error.message } }];
  }
}

/** The bytes of the catalogue, or why there are none. */
function bytesOf(file: string): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  try {
    return { bytes: readFileSync(file) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return { problem: { code: 'no-file', data: { found: file } } };
    if (error.code === 'EISDIR') return { problem: { code: 'folder', data: { found: file } } };
    return { problem: { code: 'unreadable', data: { found: file, why: String(error.code) } } };
  }
}
