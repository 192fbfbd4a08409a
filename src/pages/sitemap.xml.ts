import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** The addresses that search engines may know: those of published pages, and of people who are listed. */
export const GET: APIRoute = () => {
  const urls = site.sitemap.map((path) => `<url><loc>${site.absolute(path)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
  );
};
