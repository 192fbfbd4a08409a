import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../site.ts';

/** `/did.json`, where the structure has an identifier (DID Core 1.0; the did:web method of a site with a path). */
export const getStaticPaths = (() =>
  site.identityFiles
    .filter(({ name }) => name === 'did.json')
    .map(({ text }) => ({ params: { did: 'did' }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
