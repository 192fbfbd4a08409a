import type { APIRoute, GetStaticPaths } from 'astro';
import { bakePng } from '../../openbadges/png.ts';
import type { Signed } from '../../site/award.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => site.bakedPaths()) satisfies GetStaticPaths;

/** The picture of an award with its credential inside (Open Badges 3.0, section 5.3.1, baking PNG). */
export const GET: APIRoute<{ signed: Signed }> = async ({ props: { signed } }) =>
  new Response(new Uint8Array(bakePng(await site.pictures.png(signed.sha256), signed.text)));
