import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.evidence.names().map((picture) => ({ params: { picture } }))) satisfies GetStaticPaths;

/** A picture used as evidence, resized and without metadata. */
export const GET: APIRoute<Record<string, never>, { picture: string }> = ({ params }) =>
  new Response(new Uint8Array(site.evidence.bytes(params.picture)));
