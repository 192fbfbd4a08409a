import type { APIRoute, GetStaticPaths } from 'astro';
import { type MapSubject, mapPng, ofPerson } from '../../site/map-picture.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.people.flatMap((person) => {
    const subject = ofPerson(person);
    return subject ? [{ params: { volunteer: person.slug }, props: { subject } }] : [];
  })) satisfies GetStaticPaths;

/** Where a person stands on their pathway as pixels. */
export const GET: APIRoute<{ subject: MapSubject }> = async ({ props: { subject } }) =>
  new Response(new Uint8Array(await mapPng(site, subject)));
