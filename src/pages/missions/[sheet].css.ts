import type { APIRoute, GetStaticPaths } from 'astro';
import { sites } from '../../site.ts';
import { type Sheet, sheetOf } from './_sheet.ts';

/** `/missions/<digest>.css`: the look of the catalogue and what its choices leave, which no other page needs. */
export const getStaticPaths = (() => {
  const sheets = new Map([...sites.values()].map(sheetOf).map((sheet) => [sheet.name, sheet]));
  return [...sheets.values()].map((sheet) => ({ params: { sheet: sheet.name }, props: { sheet } }));
}) satisfies GetStaticPaths;

interface Props {
  sheet: Sheet;
}

// While editing, no ending tells a browser that this is a style sheet.
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.sheet.text, { headers: { 'content-type': 'text/css' } });
