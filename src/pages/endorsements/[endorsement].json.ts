import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.endorsementFiles.map(({ name, text }) => ({
    params: { endorsement: name },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A signed endorsement: the bytes that were dropped in, unchanged. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
