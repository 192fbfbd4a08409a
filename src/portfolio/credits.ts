import type { Badge } from '../authoring/schemas/badge.ts';

/** Those who created a badge together on one day. */
export interface Credit {
  /** `YYYY-MM-DD`; `undefined` for those whose day is not written. */
  readonly date: string | undefined;
  readonly people: Badge['coCreators'];
}

/** The co-creators of a badge by day, the first day first; within a day, in the order in which they are written. */
export function creditsOf({ coCreators }: Pick<Badge, 'coCreators'>): readonly Credit[] {
  return [...Map.groupBy(coCreators, ({ date }) => date)]
    .map(([date, people]) => ({ date, people }))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}
