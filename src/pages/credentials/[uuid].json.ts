import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() => site.documents('credentials')) satisfies GetStaticPaths;

/** An issued credential: the register's bytes, unchanged. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
