/** Shows what is left to configure: in a terminal, or as JSON for a program. */

import { styleText } from 'node:util';
import { type Roots, shownPlace } from '../authoring/roots.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { describeHealth, healthWords } from '../locales/health.ts';
import { type HealthItem, importances } from './item.ts';

/** What a report of health is given. */
export interface HealthReport {
  /** By importance. */
  readonly health: readonly HealthItem[];
  readonly locale: CommandLocale;
  /** Where the content stands as the reader would write it, such as `content`. */
  readonly folder: Roots;
}

/** A list by importance: what is so, what to do, which file to open. `colour` adds terminal colours. */
export function terminalHealth({ health, locale, folder }: HealthReport, colour: boolean): string {
  const words = healthWords(locale);
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  if (health.length === 0) return `${paint('green', `✓ ${words.done}.`)} ${words.doneWords}\n`;
  const groups = importances.flatMap((importance) => {
    const items = health.filter((item) => item.importance === importance);
    if (items.length === 0) return [];
    const lines = items.map((item) => {
      const { what, todo } = describeHealth(item, locale);
      return `  • ${what}\n    ${paint('cyan', '→')} ${todo}  ${paint('dim', placeOf(item, folder))}`;
    });
    return [`${paint('bold', words.importance[importance])}\n${lines.join('\n')}`];
  });
  return `${[paint('bold', words.title), ...groups, words.points(health.length)].join('\n\n')}\n`;
}

/** The items with their words, for a program. */
export function describedHealth({ health, locale }: Pick<HealthReport, 'health' | 'locale'>) {
  return health.map((item) => ({ ...item, ...describeHealth(item, locale) }));
}

/** The file as one finds it from the project's folder. */
export function placeOf({ file }: Pick<HealthItem, 'file'>, folder: Roots): string {
  return file.startsWith('.github/') ? file : shownPlace(folder, file);
}
