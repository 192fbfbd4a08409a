import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() => site.documents('specimens')) satisfies GetStaticPaths;

/** A specimen: signed by a public key that attests nothing. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
