import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** The structure as an Open Badges profile. */
export const GET: APIRoute = () => new Response(site.issuerDocument);
