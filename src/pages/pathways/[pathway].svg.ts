import type { APIRoute, GetStaticPaths } from 'astro';
import { mapSvg, ofPathway } from '../../site/map-picture.ts';
import type { PathwayView } from '../../site/pathway.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.pathways.map((pathway) => ({
    params: { pathway: pathway.slug },
    props: { pathway },
  }))) satisfies GetStaticPaths;

/** The map of a pathway, to put into a report. */
export const GET: APIRoute<{ pathway: PathwayView }> = async ({ props: { pathway } }) =>
  new Response(await mapSvg(site, ofPathway(pathway)));
