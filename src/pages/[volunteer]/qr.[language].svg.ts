import type { APIRoute } from 'astro';
import { qrSvg } from '../../artwork/qr-picture.ts';
import { type PortfolioCode, portfolioCodes } from '../../site/portfolio-codes.ts';

export const getStaticPaths = portfolioCodes;

/** The code that opens the portfolio in another language than its own, for what is printed in that language. */
export const GET: APIRoute<PortfolioCode> = ({ props: { site, person } }) =>
  new Response(qrSvg(site.absolute(person.path), site.words.share.codeLabel(person.name)));
