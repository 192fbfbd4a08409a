import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';

/** What the host of a former address has to serve, where it does not redirect to this site. */
export const getStaticPaths = (() =>
  site.identityFiles
    .filter(({ name }) => name.startsWith('former/'))
    .map(({ name, text }) => ({
      params: { file: name.replace(/^former\/|\.json$/g, '') },
      props: { text },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
