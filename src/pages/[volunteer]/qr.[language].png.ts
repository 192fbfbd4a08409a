import type { APIRoute, GetStaticPaths } from 'astro';
import { qrPng } from '../../artwork/qr-picture.ts';
import type { PersonView } from '../../site/person.ts';
import { type Site, sites } from '../../site.ts';

export const getStaticPaths = (() =>
  [...sites]
    .filter(([language, site]) => language !== site.writtenIn)
    .flatMap(([language, site]) =>
      site.people.map((person) => ({
        params: { volunteer: person.slug, language },
        props: { site, person },
      })),
    )) satisfies GetStaticPaths;

interface Props {
  site: Site;
  person: PersonView;
}

/** The code that opens the portfolio in another language than its own, as pixels. */
export const GET: APIRoute<Props> = async ({ props: { site, person } }) =>
  new Response(new Uint8Array(await qrPng(site.absolute(person.path))));
