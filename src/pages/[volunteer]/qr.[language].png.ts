import type { APIRoute } from 'astro';
import { qrPng } from '../../artwork/qr-picture.ts';
import { type PortfolioCode, portfolioCodes } from '../../site/portfolio-codes.ts';

export const getStaticPaths = portfolioCodes;

/** The code that opens the portfolio in another language than its own, as pixels. */
export const GET: APIRoute<PortfolioCode> = async ({ props: { site, person } }) =>
  new Response(new Uint8Array(await qrPng(site.absolute(person.path))));
