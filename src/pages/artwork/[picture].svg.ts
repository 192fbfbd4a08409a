import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.pictures.names().map((picture) => ({ params: { picture } }))) satisfies GetStaticPaths;

/** A badge's picture, named by the SHA-256 of this very text. */
export const GET: APIRoute<Record<string, never>, { picture: string }> = ({ params }) =>
  new Response(site.pictures.svg(params.picture));
