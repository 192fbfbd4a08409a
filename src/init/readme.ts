/** The two README files of a structure's copy: its own, and the program's. */
import { initWords } from '../locales/init.ts';
import type { Choices } from './choices.ts';

/** Where the program's README stands once the structure has its own. */
export const engineReadme = '.github/JALON.md';

/** The structure's own README: what this repository is, where to write, where to read how. */
export function structureReadme({ name, tagline, site, language }: Choices): string {
  return initWords(language).readme({ name, tagline, site, engine: engineReadme });
}

/** The program's README as it has to read from {@link engineReadme}: its links into the repository go up first. */
export function movedReadme(text: string): string {
  const inside = '(?![a-z]+:|//|#|\\.\\./)';
  return text
    .replace(new RegExp(`(\\]\\()${inside}`, 'g'), '$1../')
    .replace(new RegExp(`\\b(src|href|srcset)="${inside}`, 'g'), '$1="../');
}
