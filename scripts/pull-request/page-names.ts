/** Names the pages that change as a person knows them: by their titles. */
import { fromHtml } from 'hast-util-from-html';
import type { BuiltFolder } from './built-folder.ts';
import type { ChangedPages } from './changed-pages.ts';
import { elementsOf, textOf } from './elements.ts';
import type { Preview, PreviewSource } from './preview.ts';
import type { NamedPage } from './summary.ts';

export interface PageNamesSource {
  readonly changed: ChangedPages;
  readonly before: BuiltFolder;
  readonly after: BuiltFolder;
  readonly preview: Preview;
  readonly published: PreviewSource['published'];
}

/** The pages that change, each with its title, its preview, and its address as it is published now. */
export function pageNames({
  changed,
  before,
  after,
  preview,
  published,
}: PageNamesSource): Readonly<
  Record<'new' | 'changed' | 'gone', readonly (NamedPage & { readonly path: string })[]>
> {
  const named = (site: BuiltFolder) => (path: string) => ({
    path,
    title: titleOf(site.pages.get(path) ?? '') || path,
    file: preview.files.get(path)?.name,
    address: published?.pages.has(path) ? new URL(path.slice(1), published.site).href : undefined,
  });
  return {
    new: changed.new.map(named(after)),
    changed: changed.changed.map(named(after)),
    gone: changed.gone.map(named(before)),
  };
}

function titleOf(html: string): string {
  const title = [...elementsOf(fromHtml(html))].find(({ tagName }) => tagName === 'title');
  return title ? textOf(title).trim() : '';
}
