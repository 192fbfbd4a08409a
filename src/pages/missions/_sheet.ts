import { createHash } from 'node:crypto';
import { filterRules } from '../../site/facets.ts';
import type { Site } from '../../site.ts';
import look from '../../styles/missions.css?inline';

/** A style sheet of the catalogue. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The style sheet of a catalogue: named by its text, so that a page never meets the rules of another day. */
export function sheetOf({ facets, missions, words, typo }: Site): Sheet {
  const rules = filterRules(facets, missions.length, (count) => typo(words.missions.shown(count)));
  const text = look + rules;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name, path: `/missions/${name}.css`, text };
}
