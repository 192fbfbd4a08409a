import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Entry } from '../authoring/content.ts';
import { plainText } from '../authoring/markdown/markdown.ts';
import type { Mission } from '../authoring/schemas/mission.ts';
import type { PageKind } from '../browser/search-settings.ts';
import { partElisions } from '../locales/elision.ts';
import { type Locale, locales } from '../locales/interface.ts';
import { mirrored } from './context.ts';
import { inOrder } from './index-order.ts';
import { entryFile, indexFolder } from './search.ts';

/** Parts of a page that say nothing of what it is about: what stands on every one, and what is technical. */
const apart = [
  ...[
    'h1',
    '.sheet h2',
    '.sheet-head > .soft',
    '.sheet-facts',
    '.place-whole',
    '.credits',
    '.seal',
    '.check',
  ],
  ...['.print-only', '.screen-only > a', '[download]', 'details', 'pre'],
];

/** What a search loads; the ready-made interfaces that pagefind writes as well stay unpublished. */
const needed = /^pagefind\.js$|^wasm\.(?!unknown)|\.pf_(meta|index|filter|fragment)$/;

/**
 * Ends each build with the index of `/search/`, one for each language (`<html lang>`): of the pages that say that they
 * may be found, and of each mission of the catalogue, which all stand on one page. Throws what pagefind finds wrong.
 */
export function searchIndex(missions: Iterable<Entry<Mission>>, writtenIn: Locale): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const { path, content } of await indexOf(site, missions, writtenIn)) {
          const file = join(site, indexFolder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
    },
  };
}

async function indexOf(site: string, missions: Iterable<Entry<Mission>>, writtenIn: Locale) {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: apart });
    if (!index) throw new Error(errors.join('\n'));
    const paths = await readdir(site, { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((one) => one.endsWith('.html')).sort()) {
      const content = readable(await readFile(join(site, path), 'utf8'));
      if (content) sound(await index.addHTMLFile({ sourcePath: path, content }));
    }
    for (const mission of missions) await addMission(index, mission, writtenIn);
    const { files } = sound(await index.getFiles());
    return inOrder(files.filter(({ path }) => needed.test(path) || path === entryFile));
  } finally {
    await close();
  }
}

/** What a page gives to be found by: its `main`, without drawings. `undefined` where it does not say that it may be. */
function readable(html: string): string | undefined {
  const [, language] = /<html lang="([\w-]+)"/.exec(html) ?? [];
  const [main] = /<main [^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html) ?? [];
  return main && `<html lang="${language}">${partElisions(main.replace(/<svg[\s\S]*?<\/svg>/g, ''))}</html>`;
}

async function addMission(index: PagefindIndex, { slug, data, body }: Entry<Mission>, writtenIn: Locale) {
  const { title, description, place, period, domain } = data;
  const texts = [description, plainText(body), place, period, domain].flatMap((text) => text?.trim() || []);
  const content = texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
  const path = `/missions/#${slug}`;
  const kind: PageKind = 'mission';
  for (const language of locales) {
    const record = {
      url: language === writtenIn ? path : mirrored(path, language),
      content: partElisions(content),
      language,
      meta: { title: partElisions(title) },
      filters: { kind: [kind] },
    };
    sound(await index.addCustomRecord(record));
  }
}

function sound<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
  return answer;
}
