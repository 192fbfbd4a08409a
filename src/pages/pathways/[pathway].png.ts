import type { APIRoute, GetStaticPaths } from 'astro';
import { mapPng, ofPathway } from '../../site/map-picture.ts';
import type { PathwayView } from '../../site/pathway.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.pathways.map((pathway) => ({
    params: { pathway: pathway.slug },
    props: { pathway },
  }))) satisfies GetStaticPaths;

/** The map of a pathway as pixels. */
export const GET: APIRoute<{ pathway: PathwayView }> = async ({ props: { pathway } }) =>
  new Response(new Uint8Array(await mapPng(site, ofPathway(pathway))));
