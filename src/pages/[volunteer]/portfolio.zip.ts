import type { APIRoute, GetStaticPaths } from 'astro';
import type { PersonView } from '../../site/person.ts';
import { archiveOf } from '../../site/takeaway/archive.ts';
import { takeawayFiles } from '../../site/takeaway/contents.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  site.people.map((person) => ({
    params: { volunteer: person.slug },
    props: { person },
  }))) satisfies GetStaticPaths;

/** A person's whole portfolio, to keep: its files, and a page that needs no network. */
export const GET: APIRoute<{ person: PersonView }> = async ({ props }) =>
  new Response(new Uint8Array(archiveOf(await takeawayFiles(site, props.person), site.day)));
