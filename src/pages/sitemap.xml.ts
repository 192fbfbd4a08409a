import type { APIRoute } from 'astro';
import { editionsOf } from '../site/editions.ts';
import { site } from '../site.ts';

/** The addresses that search engines may know, in every language: those of published pages, and of people who are listed. */
export const GET: APIRoute = () => {
  const urls = site.sitemap.flatMap((path) => {
    const editions = editionsOf(path, site);
    const alternates = editions
      .map(({ locale, address }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>`)
      .join('');
    return editions.map(({ address }) => `<url><loc>${address}</loc>${alternates}</url>`);
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`,
  );
};
