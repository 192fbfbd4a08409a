import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.statusLists.map(({ name, text }) => ({
    params: { list: name },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A signed list of withdrawals (W3C Bitstring Status List). */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
