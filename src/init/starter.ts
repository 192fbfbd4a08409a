/** The few files that a structure starts from: a pathway of three stages, its badges, and a mission. */
import { join } from 'node:path';
import { fileText, type NewFile } from '../authoring/template/file-text.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { en } from './starter.en.ts';
import { fr } from './starter.fr.ts';

/** A file to start from, by its path in the content folder. */
export type Starter = Readonly<Record<string, NewFile>>;

/** The texts to start from in a language, by path in the content folder; each field stands under its sentence. */
export function starterFiles(locale: CommandLocale): ReadonlyMap<string, string> {
  const files = Object.entries({ fr, en }[locale]);
  return new Map(files.map(([path, file]) => [join(path), fileText(file, locale)]));
}
