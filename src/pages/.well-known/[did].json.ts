import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

/** `/.well-known/did.json`, where the structure has an identifier (the did:web method of a site without a path). */
export const getStaticPaths = (() =>
  site.identityFiles
    .filter(({ name }) => name === '.well-known/did.json')
    .map(({ text }) => ({ params: { did: 'did' }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
