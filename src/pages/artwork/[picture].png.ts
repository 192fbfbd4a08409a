import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.pictures.names().map((picture) => ({ params: { picture } }))) satisfies GetStaticPaths;

/** A badge's picture as pixels. */
export const GET: APIRoute<Record<string, never>, { picture: string }> = async ({ params }) =>
  new Response(new Uint8Array(await site.pictures.png(params.picture)));
