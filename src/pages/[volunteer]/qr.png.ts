import type { APIRoute, GetStaticPaths } from 'astro';
import { qrPng } from '../../artwork/qr-picture.ts';
import type { PersonView } from '../../site/person.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.people.map((person) => ({
    params: { volunteer: person.slug },
    props: { person },
  }))) satisfies GetStaticPaths;

/** The code that opens the portfolio, as pixels. */
export const GET: APIRoute<{ person: PersonView }> = async ({ props: { person } }) =>
  new Response(new Uint8Array(await qrPng(site.absolute(person.path))));
