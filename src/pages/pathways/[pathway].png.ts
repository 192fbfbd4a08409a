import type { APIRoute, GetStaticPaths } from 'astro';
import { type MapSubject, mapPng } from '../../site/map-picture.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => site.pathwayMaps()) satisfies GetStaticPaths;

/** The map of a pathway as pixels. */
export const GET: APIRoute<{ subject: MapSubject }> = async ({ props: { subject } }) =>
  new Response(new Uint8Array(await mapPng(site, subject)));
