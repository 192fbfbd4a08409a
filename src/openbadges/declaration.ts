import type { Positioning } from '../authoring/schemas/positioning.ts';
import { signingWords } from '../locales/signing.ts';

/** What a "J'en suis là" tells, read back from the Markdown that was signed. */
export interface Declaration {
  readonly claims: Positioning['claims'];
  /** The titles of the objectives. */
  readonly objectives: readonly string[];
  /** The free words, in Markdown. */
  readonly words: string;
}

/**
 * Reads what `narrativeOf` composes, in any language that it is signed in. Whatever it did not compose stays in
 * `words`, so that nothing which was signed is ever left out.
 */
export function declarationOf(narrative: string): Declaration {
  const found = { savoirs: [], savoirFaire: [], savoirEtre: [], objectives: [] } as Lists;
  let rest = narrative.trim();
  for (;;) {
    const block = /^\*\*([^*\n]+)\*\*\n\n((?:- [^\n]*(?:\n|$))+)(?:\n|$)/.exec(rest);
    const list = block?.[1] && titles.get(block[1]);
    if (!block || !list) break;
    found[list].push(
      ...(block[2] ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(2)),
    );
    rest = rest.slice(block[0].length).trimStart();
  }
  const { objectives, ...claims } = found;
  return { claims, objectives, words: rest };
}

const lists = ['savoirs', 'savoirFaire', 'savoirEtre', 'objectives'] as const;
type Lists = Record<(typeof lists)[number], string[]>;

/** Which list a signed title heads, whatever its language. */
const titles = new Map(
  (['fr', 'en'] as const).flatMap((locale) =>
    lists.map((list) => [signingWords(locale)[list], list] as const),
  ),
);
