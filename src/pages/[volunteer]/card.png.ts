import type { APIRoute, GetStaticPaths } from 'astro';
import type { PersonView } from '../../site/person.ts';
import { socialCard } from '../../site/social-card.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.people.map((person) => ({
    params: { volunteer: person.slug },
    props: { person },
  }))) satisfies GetStaticPaths;

/** The picture that a link to the portfolio shows. */
export const GET: APIRoute<{ person: PersonView }> = async ({ props: { person } }) =>
  new Response(new Uint8Array(await socialCard(site, person)));
