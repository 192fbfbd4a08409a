import type { APIRoute, GetStaticPaths } from 'astro';
import { sheet } from './_sheet.ts';

/** `/missions/<digest>.css`: the look of the catalogue and what its choices leave, which no other page needs. */
export const getStaticPaths = (() => [{ params: { sheet: sheet.name } }]) satisfies GetStaticPaths;

// While editing, no ending tells a browser that this is a style sheet.
export const GET: APIRoute = () => new Response(sheet.text, { headers: { 'content-type': 'text/css' } });
