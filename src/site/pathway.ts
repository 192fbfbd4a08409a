import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';
import { type StationView, stationViews } from './map.ts';

/** A pathway as its page shows it. */
export interface PathwayView {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly href: string;
  /** Safe HTML. */
  readonly story: string;
  readonly stages: readonly string[];
  readonly stations: readonly StationView[];
  /** The people who follow it and are listed. */
  readonly people: readonly Link[];
}

/** The pathways of the site. */
export function pathwayViews(context: Context, badges: ReadonlyMap<string, BadgeView>): PathwayView[] {
  const { published, href } = context;
  return [...published.pathways.values()].map(({ slug, data, body }) => ({
    slug,
    name: data.name,
    description: data.description,
    path: `/pathways/${slug}/`,
    href: href(`/pathways/${slug}/`),
    story: context.markdown(body),
    stages: data.stages.map(({ name }) => name),
    stations: stationViews(context, data, badges),
    people: [...published.people.values()]
      .filter((person) => person.listed && person.profile.data.pathways.includes(slug))
      .map((person): Link => ({ title: person.name, href: href(`/${person.slug}/`) })),
  }));
}
