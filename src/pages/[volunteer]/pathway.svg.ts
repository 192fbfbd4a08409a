import type { APIRoute, GetStaticPaths } from 'astro';
import { type MapSubject, mapSvg, ofPerson } from '../../site/map-picture.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.people.flatMap((person) => {
    const subject = ofPerson(person);
    return subject ? [{ params: { volunteer: person.slug }, props: { subject } }] : [];
  })) satisfies GetStaticPaths;

/** Where a person stands on their pathway, to put into a report. */
export const GET: APIRoute<{ subject: MapSubject }> = async ({ props: { subject } }) =>
  new Response(await mapSvg(site, subject));
