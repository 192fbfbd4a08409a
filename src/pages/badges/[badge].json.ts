import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.achievements.map(({ name, text }) => ({
    params: { badge: name },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A badge as an Open Badges achievement. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
