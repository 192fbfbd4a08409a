import type { Badge } from '../authoring/schemas/badge.ts';
import { leadingTo } from '../portfolio/leading-to.ts';
import type { Artwork } from './artwork.ts';
import { type CompetenceView, competenceViews } from './competences.ts';
import type { Context, Link } from './context.ts';
import { type CreditView, creditViews } from './credits.ts';
import { missionLink } from './mission.ts';

/** A badge of the catalogue as its page shows it. */
export interface BadgeView {
  readonly slug: string;
  readonly data: Badge;
  readonly title: string;
  readonly path: string;
  readonly href: string;
  readonly declared: boolean;
  readonly artwork: Artwork;
  readonly picture: string;
  readonly pictureAlt: string;
  /** "Savoir-faire". */
  readonly categoryWords: string;
  /** "je peux faire". */
  readonly postureWord: string;
  /** "je peux faire (3 sur 5)". */
  readonly postureWords: string;
  readonly validityWords: string | undefined;
  readonly credits: readonly CreditView[];
  /** What changed from one version to the next, the latest first. */
  readonly changes: Badge['changes'];
  /** Safe HTML. */
  readonly criteria: string;
  readonly competences: readonly CompetenceView[];
  /** Where the badge stands: the missions that lead to it, the pathways that hold it. */
  readonly links: readonly { readonly title: string; readonly items: readonly Link[] }[];
}

/** The badges of the catalogue, each with its picture (`artworks`, by badge), in the order of their titles. */
export function badgeViews(context: Context, artworks: ReadonlyMap<string, Artwork>): BadgeView[] {
  const { published, words: t, href, writtenIn } = context;
  const views = [...published.badges.values()].flatMap((badge): BadgeView[] => {
    const artwork = artworks.get(badge.slug);
    if (!artwork) return [];
    const { data, slug } = badge;
    const postures: readonly string[] = t.postures[data.category];
    const postureWord = postures[data.posture - 1] ?? '';
    const picture = `/artwork/${artwork.sha256}.svg`;
    const [count, unit = ''] = data.validity?.split(' ') ?? [];
    return [
      {
        slug,
        data,
        title: data.title,
        path: `/badges/${slug}/`,
        href: href(`/badges/${slug}/`),
        declared: data.declared || data.positioning !== undefined,
        artwork,
        picture: href(picture),
        pictureAlt: `${t.award.picture} ${data.title}`,
        categoryWords: t.categories[data.category],
        postureWord,
        postureWords: t.badge.postureOf(postureWord, data.posture),
        validityWords:
          count === undefined
            ? undefined
            : t.duration(Number(count), unit.replace(/s$/, '') as 'day' | 'month' | 'year'),
        credits: creditViews(context, data),
        changes: data.changes.toReversed().sort((a, b) => (a.date < b.date ? 1 : -Number(a.date > b.date))),
        criteria: context.markdown(badge.body, 2),
        competences: competenceViews(context, data.competences),
        links: linksOf(context, slug),
      },
    ];
  });
  return views.sort((a, b) => a.title.localeCompare(b.title, writtenIn));
}

function linksOf(context: Context, badge: string): BadgeView['links'] {
  const { published, words: t, href } = context;
  const missions = leadingTo(badge, published.missions.values()).map((one) => missionLink(context, one));
  const pathways = [...published.pathways.values()]
    .filter(({ data }) =>
      data.stages.some((stage) =>
        stage.badges.some((item) => (typeof item === 'string' ? item : item.badge) === badge),
      ),
    )
    .map((pathway): Link => ({ title: pathway.data.name, href: href(`/pathways/${pathway.slug}/`) }));
  return [
    { title: t.badge.missions, items: missions },
    { title: t.badge.pathways, items: pathways },
  ].filter(({ items }) => items.length > 0);
}
