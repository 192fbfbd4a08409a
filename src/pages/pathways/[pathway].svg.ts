import type { APIRoute, GetStaticPaths } from 'astro';
import { type MapSubject, mapSvg } from '../../site/map-picture.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => site.pathwayMaps()) satisfies GetStaticPaths;

/** The map of a pathway, to put into a report. */
export const GET: APIRoute<{ subject: MapSubject }> = async ({ props: { subject } }) =>
  new Response(await mapSvg(site, subject));
