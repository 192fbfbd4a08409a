import type { APIRoute, GetStaticPaths } from 'astro';
import { bakeSvg } from '../../openbadges/svg.ts';
import type { Signed } from '../../site/award.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => site.bakedPaths()) satisfies GetStaticPaths;

/** The picture of an award with its credential inside (Open Badges 3.0, section 5.3.2, baking SVG). */
export const GET: APIRoute<{ signed: Signed }> = ({ props: { signed } }) =>
  new Response(bakeSvg(site.pictures.svg(signed.sha256), signed.text));
