import type { APIRoute, GetStaticPaths } from 'astro';
import { qrSvg } from '../../artwork/qr-picture.ts';
import { hasProof } from '../../site/dossier.ts';
import type { PersonView } from '../../site/person.ts';
import { verifyAddressToScan } from '../../site/verify.ts';
import { type Site, sites } from '../../site.ts';

export const getStaticPaths = (() =>
  [...sites].flatMap(([language, site]) =>
    site.people
      .filter(hasProof)
      .map((person) => ({ params: { volunteer: person.slug, language }, props: { site, person } })),
  )) satisfies GetStaticPaths;

interface Props {
  site: Site;
  person: PersonView;
}

/** The QR code on a printed dossier: it leads to the page that verifies the whole portfolio, in that language. */
export const GET: APIRoute<Props> = ({ props: { site, person } }) =>
  new Response(qrSvg(verifyAddressToScan(site, site.absolute(person.path)), site.words.verify.title));
