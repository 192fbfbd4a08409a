import type { PublishedPerson } from '../authoring/gate.ts';
import type { Positioning } from '../authoring/schemas/positioning.ts';
import type { Support } from '../portfolio/supports.ts';
import { voicesOf } from '../portfolio/voices.ts';
import type { Context, Link } from './context.ts';

/** What the person, the structure and the badges say of one competence. */
export interface VoicesView extends Link {
  /** The level that each voice sees; `undefined` where it says none. */
  readonly person: number | undefined;
  readonly structure: number | undefined;
  readonly evidence: number | undefined;
  /** What the structure says that shows it. */
  readonly note: string | undefined;
  readonly differ: boolean;
}

/** The voices on every competence of which one speaks; none where the person does not show them. */
export function voicesViews(
  { published, href }: Context,
  { shows, review }: PublishedPerson,
  said: { readonly entry: Positioning; readonly exit: Positioning | undefined },
  supports: ReadonlyMap<string, readonly Support[]>,
): VoicesView[] {
  if (!shows.has('voices') || !review) return [];
  return [...published.frameworks.values()].flatMap((framework) =>
    voicesOf(framework, { ...said, review, supports })
      .filter(({ person, structure }) => person !== undefined || structure !== undefined)
      .map(({ competence, person, structure, evidence, note, differ }) => ({
        href: href(`/frameworks/${framework.slug}/#${competence.id}`),
        title: competence.short ?? competence.name,
        ...{ person, structure, evidence, note, differ },
      })),
  );
}
