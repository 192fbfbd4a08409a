import { plainText } from '../authoring/markdown/markdown.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';

/** A competence framework as its page shows it. */
export interface FrameworkView {
  readonly slug: string;
  readonly data: Framework;
  readonly path: string;
  readonly description: string;
  /** Safe HTML. */
  readonly story: string;
  readonly competences: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly levels: readonly string[];
    readonly badges: readonly Link[];
  }[];
}

/** The frameworks of the site, each competence with the badges that support it. */
export function frameworkViews(context: Context, badges: readonly BadgeView[]): FrameworkView[] {
  return [...context.published.frameworks.values()].map(({ slug, data, body }) => ({
    slug,
    data,
    path: `/frameworks/${slug}/`,
    description: plainText(body).slice(0, 200) || data.name,
    story: context.markdown(body),
    competences: data.competences.map(({ id, name, levels }, index) => ({
      id,
      number: index + 1,
      name,
      levels,
      badges: badges.filter((badge) =>
        badge.data.competences.some((one) => one.framework === slug && one.competence === id),
      ),
    })),
  }));
}
