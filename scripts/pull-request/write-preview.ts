/** Writes the folder of previews. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pullRequestWords } from '../../src/locales/pull-request.ts';
import { type IndexSource, indexPage } from './index-page.ts';
import type { pageNames } from './page-names.ts';
import type { Preview } from './preview.ts';

export interface PreviewFolder extends Pick<IndexSource, 'after' | 'locale' | 'headline'> {
  readonly preview: Preview;
  /** `undefined` where the pages were not compared. */
  readonly lists: ReturnType<typeof pageNames> | undefined;
}

/** Writes the previews and `index.html`, which lists them, into a folder of their own. */
export async function writePreview(
  folder: string,
  { preview, lists, locale, ...source }: PreviewFolder,
): Promise<void> {
  const words = pullRequestWords(locale);
  const parts = (['new', 'changed', 'gone'] as const).map((kind) => ({
    title: words.pages.lists[kind],
    // What has no room is counted, once.
    pages: lists?.[kind].filter(({ file }) => kind === 'gone' || file !== undefined) ?? [],
  }));
  const headline = [source.headline, ...(lists ? [] : [words.pages.notCompared])].filter(Boolean).join(' ');
  const index = await indexPage({
    ...source,
    locale,
    headline: headline || words.preview.nothing,
    lists: parts.filter(({ pages }) => pages.length > 0),
    left: preview.left,
  });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), index);
  for (const { name, html } of preview.files.values()) await writeFile(join(folder, name), html);
}
