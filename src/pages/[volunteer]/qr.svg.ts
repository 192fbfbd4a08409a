import type { APIRoute, GetStaticPaths } from 'astro';
import { qrSvg } from '../../artwork/qr-picture.ts';
import type { PersonView } from '../../site/person.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.people.map((person) => ({
    params: { volunteer: person.slug },
    props: { person },
  }))) satisfies GetStaticPaths;

/** The code that opens the portfolio, to print at any size. */
export const GET: APIRoute<{ person: PersonView }> = ({ props: { person } }) =>
  new Response(qrSvg(site.absolute(person.path), site.words.share.codeLabel(person.name)));
