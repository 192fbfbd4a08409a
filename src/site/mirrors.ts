import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, locales } from '../locales/interface.ts';

/**
 * Every page once more in the other languages of the interface, under their codes: `/en/lucia/` beside `/lucia/`. A
 * page finds its language by its route. Files are the same in every language, and so is the page of a pages host for
 * what is not there.
 */
export function mirrors(writtenIn: Locale): AstroIntegration {
  return {
    name: 'mirrors',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const pages = new URL('pages/', config.srcDir);
        for (const file of readdirSync(fileURLToPath(pages), { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.astro') || file === '404.astro') continue;
          const pattern = file.replaceAll('\\', '/').replace(/(^|\/)index\.astro$|\.astro$/, '');
          for (const language of locales.filter((one) => one !== writtenIn))
            injectRoute({
              pattern: `/${language}/${pattern}`.replace(/\/$/, ''),
              entrypoint: new URL(file, pages),
              prerender: true,
            });
        }
      },
    },
  };
}

/** The language of a page of the site by its route, `/en/[volunteer]`. */
export function localeOf(routePattern: string, writtenIn: Locale): Locale {
  const [, first] = routePattern.split('/');
  return locales.find((one) => one === first) ?? writtenIn;
}
