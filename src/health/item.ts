import type { HealthCode } from '../locales/health.ts';

/** How much waits for something: it misleads readers or breaks the law · it is expected of a structure · it would help. */
export const importances = ['first', 'next', 'later'] as const;
export type Importance = (typeof importances)[number];

/** One thing left to configure, as data; `locales/health.*` puts it into words. */
export interface HealthItem {
  /** A stable name, in kebab-case: `no-keys`. */
  readonly code: HealthCode;
  readonly importance: Importance;
  /** The file or folder to open: in the content folder, or in the project's own where it begins with `.github/`. */
  readonly file: string;
  /** How many are concerned. */
  readonly count: number;
  /** Those that are concerned, where they may be named: badges, fields, files; never people. */
  readonly names: readonly string[];
}

/** An item about one thing, or about those named. */
export function item(
  code: HealthCode,
  importance: Importance,
  file: string,
  names: readonly string[] = [],
): HealthItem {
  return { code, importance, file, count: names.length || 1, names };
}

/** An item about so many that are not named; nothing where there are none. */
export function counted(code: HealthCode, importance: Importance, file: string, count: number): HealthItem[] {
  return count > 0 ? [{ code, importance, file, count, names: [] }] : [];
}

/** The items by importance, and in the order given among equals. */
export function byImportance(items: readonly HealthItem[]): HealthItem[] {
  return importances.flatMap((importance) => items.filter((one) => one.importance === importance));
}
