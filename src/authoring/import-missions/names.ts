/** What the names in a catalogue can stand for: the badges and the competences of the content. */

import { plainName } from '../../locales/plain-name.ts';
import { nearest } from '../advice/nearest.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { fieldOf, select } from '../select.ts';

/** A competence of a framework. */
export interface KnownCompetence {
  readonly framework: string;
  readonly competence: string;
  /** How many levels it has. */
  readonly levels: number;
}

/** Finds things by any of their names, capitals, accents and punctuation aside. */
export class Names<T> {
  readonly #things = new Map<string, T[]>();
  /** The names to suggest, as they are written. */
  readonly #shown = new Set<string>();

  add(thing: T, names: readonly unknown[]): void {
    const texts = names.filter((name) => typeof name === 'string');
    for (const text of texts) this.#shown.add(text);
    for (const name of new Set(texts.map(plainName))) {
      const things = this.#things.get(name) ?? [];
      this.#things.set(name, [...things, thing]);
    }
  }

  /** All that have this name; more than one where it could be either. */
  find(name: string): readonly T[] {
    return this.#things.get(plainName(name)) ?? [];
  }

  /** The name that was most likely meant, if any is close. */
  near(name: string): string | undefined {
    return nearest(name, this.#shown);
  }
}

/** The badges by the name of their file and by their title, broken files included: what is broken is not missing. */
export function badgeNames(files: readonly ReadFile[]): Names<string> {
  const names = new Names<string>();
  for (const { slug, frontMatter } of ofKind(files, 'badge'))
    names.add(slug, [slug, fieldOf(frontMatter?.data, 'title')]);
  return names;
}

/** The competences of every framework by `id`, `name` and `short`. */
export function competenceNames(files: readonly ReadFile[]): Names<KnownCompetence> {
  const names = new Names<KnownCompetence>();
  for (const { slug, frontMatter } of ofKind(files, 'framework'))
    for (const { value } of select(frontMatter?.data, 'competences.*')) {
      const competence = fieldOf(value, 'id');
      const levels = fieldOf(value, 'levels');
      if (typeof competence === 'string')
        names.add({ framework: slug, competence, levels: Array.isArray(levels) ? levels.length : 0 }, [
          competence,
          fieldOf(value, 'name'),
          fieldOf(value, 'short'),
        ]);
    }
  return names;
}
