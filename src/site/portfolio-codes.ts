/** The codes that open portfolios in the languages that they were not written in. */
import type { GetStaticPaths } from 'astro';
import { type Site, sites } from '../site.ts';
import type { PersonView } from './person.ts';

/** What a route of such a code is given. */
export interface PortfolioCode {
  readonly site: Site;
  readonly person: PersonView;
}

/** One route for each person and each such language. */
export const portfolioCodes = (() =>
  [...sites]
    .filter(([language, site]) => language !== site.writtenIn)
    .flatMap(([language, site]) =>
      site.people.map((person) => ({
        params: { volunteer: person.slug, language },
        props: { site, person } satisfies PortfolioCode,
      })),
    )) satisfies GetStaticPaths;
