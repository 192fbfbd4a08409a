import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/address.ts';
import { readContent } from './src/authoring/read.ts';
import { dayOf, readSettings } from './src/settings.ts';
import { guideMarkdown } from './src/site/guide-prose.ts';
import { liveContent } from './src/site/live.ts';
import { mirrors } from './src/site/mirrors.ts';
import { releaseNote } from './src/site/release.ts';
import { searchIndex } from './src/site/search-index.ts';

const settings = readSettings();
const { content } = readContent(settings.roots);
const issuer = content?.issuer.data;
const address = issuer ? siteAddress(issuer, settings) : 'http://localhost:4321/';
const { origin, pathname } = new URL(address);
const language = issuer?.language ?? 'fr';
const day = dayOf(settings.now, issuer?.timeZone ?? 'Europe/Paris');

export default defineConfig({
  site: origin,
  base: pathname,
  outDir: process.env.JALON_OUT ?? 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Pages are written while others are drawn; 8 was the fastest of 1 to 16 on two cores.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Colours in code come as inline styles, which the pages' policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx({ processor: guideMarkdown(), smartypants: false }),
    mirrors(language),
    liveContent(settings.roots),
    searchIndex(content?.missions.values() ?? [], language),
    releaseNote({ address, day }),
  ],
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
