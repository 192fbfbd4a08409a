import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  [...site.imported.pictures].map(([picture, bytes]) => ({
    params: { picture },
    props: { bytes },
  }))) satisfies GetStaticPaths;

/** The picture of a badge earned elsewhere: as this site drew it or, where the person gives it away, as it came. */
export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) => new Response(new Uint8Array(props.bytes));
