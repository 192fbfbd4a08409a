import type { Support } from '../portfolio/supports.ts';
import type { Context, Link } from './context.ts';

/** The badges of a person that support a competence, as a page names them. */
export interface SupportLinks {
  readonly shown: readonly (Link & { readonly level: string })[];
  /** How many more there are, in words; empty where all are named. */
  readonly more: string;
}

/** How many badges are named under one competence. */
const named = 3;

/** The first of a person's badges that support a competence, each a link to its own page. */
export function supportLinks(
  { published, href, words: t }: Context,
  person: string,
  supports: readonly Support[],
): SupportLinks {
  return {
    shown: supports.slice(0, named).map(({ badge, level }) => ({
      href: href(`/${person}/${badge}/`),
      title: published.badges.get(badge)?.data.title ?? badge,
      level: level === undefined ? '' : t.change.level(level),
    })),
    more: supports.length > named ? t.change.more(supports.length - named) : '',
  };
}
