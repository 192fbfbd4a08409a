import type { APIRoute, GetStaticPaths } from 'astro';
import { resumeFiles } from '../../site/resume.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => resumeFiles(site)) satisfies GetStaticPaths;

/** The portfolio for programs that write CVs. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
