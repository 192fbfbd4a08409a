/** Writes a mission as its file, as a person would write it. */

import { Document, isCollection } from 'yaml';
import { type CommandLocale, commandLocale } from '../../locales/command-locale.ts';
import type { Locale } from '../../locales/interface.ts';
import { usualFramework } from '../checks/competences.ts';
import type { CompetenceLevel } from '../schemas/fields.ts';
import type { Mission } from '../schemas/mission.ts';
import type { Kept } from './entry-row.ts';
import { blocksOf, heading, list, markdownOf } from './markdown-text.ts';
import type { ReadMission } from './read-mission.ts';

/** The order of the fields in a file. */
const order = [
  'title',
  'description',
  'kind',
  'place',
  'period',
  'months',
  'domain',
  'badges',
  'competences',
  'contact',
] as const satisfies readonly (keyof Mission)[];

/** The whole file of a mission: its front matter, its text, then what no field could take under a heading of its own. */
export function missionFile({ data, texts, kept }: ReadMission, locale: Locale): string {
  const fields = order.flatMap((name) => field(name, data)).join('');
  const body = bodyOf(texts, kept, locale);
  return `---\n${fields}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The text after the front matter. */
export function bodyOf(texts: readonly string[], kept: readonly Kept[], locale: Locale): string {
  const others = kept.map(({ heading: name, index, text }) =>
    blocksOf(
      words[commandLocale(locale)].labelled(name || words[commandLocale(locale)].column(index + 1), text),
    ),
  );
  return markdownOf([
    ...texts.flatMap(blocksOf),
    ...(others.length > 0 ? [heading(words[commandLocale(locale)].others), list(others)] : []),
  ]);
}

const words = {
  fr: {
    others: 'Autres informations',
    column: (number: number) => `Colonne ${number}`,
    labelled: (name: string, text: string) => `${name} : ${text}`,
  },
  en: {
    others: 'Other information',
    column: (number: number) => `Column ${number}`,
    labelled: (name: string, text: string) => `${name}: ${text}`,
  },
} as const satisfies Record<CommandLocale, object>;

/** The line of one field, or none where there is nothing to write; competences have a line each. */
function field(name: keyof Mission, data: Mission): string[] {
  const value = name === 'competences' ? data.competences.map(withoutUsual) : data[name];
  if (value === undefined || value.length === 0) return [];
  const document = new Document({ [name]: value });
  const node = document.get(name);
  const onOneLine = name === 'competences' && isCollection(node) ? node.items : [node];
  for (const item of onOneLine) if (isCollection(item)) item.flow = true;
  return [document.toString({ lineWidth: 0, flowCollectionPadding: name === 'competences' })];
}

function withoutUsual({ framework, ...rest }: CompetenceLevel): Partial<CompetenceLevel> {
  return framework === usualFramework ? rest : { framework, ...rest };
}
