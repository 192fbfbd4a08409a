import { createHash } from 'node:crypto';
import { filterRules } from '../../site/facets.ts';
import { site } from '../../site.ts';
import look from '../../styles/missions.css?inline';

const { facets, missions, words, typo } = site;
const rules = filterRules(facets, missions.length, (count) => typo(words.missions.shown(count)));
const text = look + rules;
const name = createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The style sheet of the catalogue: named by its text, so that a page never meets the rules of another day. */
export const sheet = { name, path: `/missions/${name}.css`, text };
