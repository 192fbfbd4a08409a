import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.imported.documents.map(({ name, text }) => ({
    params: { badge: name },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The JSON of a badge earned elsewhere, as it was read. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
