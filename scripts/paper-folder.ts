/** Where papers may be written: never where the site or the content would take them along. */
import { resolve } from 'node:path';
import { foldersOf, type Roots } from '../src/authoring/roots.ts';
import { refuseArgument } from './options.ts';
import { isWithin } from './output-folder.ts';

const project = resolve(import.meta.dirname, '..');

/** The folder that was asked for, `papers/` by default; ends the command where it would be published. */
export function outputFolder(
  command: 'review' | 'cohort' | 'new',
  asked: string | undefined,
  content: Roots,
): string {
  const folder = resolve(asked ?? 'papers');
  const published = [
    resolve(project, 'public'),
    resolve(project, 'dist'),
    resolve(project, 'src'),
    ...foldersOf(content),
  ];
  if (published.some((one) => isWithin(folder, one))) refuseArgument(command, 'unknown', `--out ${asked}`);
  return folder;
}
