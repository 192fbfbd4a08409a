/**
 * The words that the page that searches says once it has an answer, in French; another language is one more file of
 * the same type. They are written with plain spaces and quotes: `typography` sets the narrow and no-break spaces.
 *
 * A sentence is a list of parts; what was asked for stands apart, and is shown as it was written.
 */
import type { Part } from '../browser/parts.ts';

export const fr = {
  kinds: {
    portfolio: 'Portfolio',
    award: 'Badge obtenu',
    badge: 'Badge du catalogue',
    mission: 'Mission',
    pathway: 'Parcours',
    framework: 'Référentiel',
    guide: 'Guide',
  },
  found: (count: number, query: string): readonly Part[] => [
    count === 1 ? '1 résultat pour ' : `${count} résultats pour `,
    { strong: query },
  ],
  none: (query: string): readonly Part[] => ['Rien ne répond à ', { strong: query }],
} as const;
