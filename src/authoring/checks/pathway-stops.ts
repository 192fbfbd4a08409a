/** The stops of a pathway as they are written, read leniently: a broken pathway is still checked as far as it goes. */
import type { Path } from '../kinds.ts';
import type { ReadFile } from '../read.ts';
import { fieldOf, select, selectText } from '../select.ts';

/** One stop, and what it asks for before it. */
export interface WrittenStop {
  readonly badge: string;
  readonly path: Path;
  readonly requires: readonly { readonly badge: string; readonly path: Path }[];
  /** How many of them are asked for. */
  readonly atLeast: number;
}

/** The stops of one pathway, in the order of the file. */
export function writtenStops(pathway: ReadFile): WrittenStop[] {
  return select(pathway.frontMatter?.data, 'stages.*.badges.*').flatMap(({ path, value }): WrittenStop[] => {
    if (typeof value === 'string') return [{ badge: value, path, requires: [], atLeast: 0 }];
    const badge = fieldOf(value, 'badge');
    if (typeof badge !== 'string') return [];
    const requires = ['requires.*', 'requires.all.*', 'requires.any.*', 'requires.of.*'].flatMap((pattern) =>
      selectText(value, pattern).map((required) => ({
        badge: required.value,
        path: [...path, ...required.path],
      })),
    );
    const asked = fieldOf(value, 'requires');
    const count = fieldOf(asked, 'atLeast');
    const atLeast = typeof count === 'number' ? count : fieldOf(asked, 'any') ? 1 : requires.length;
    return [{ badge, path: [...path, 'badge'], requires, atLeast }];
  });
}
