/** Which pages differ between two builds of a site. */
import { locales } from '../../src/locales/interface.ts';
import type { BuiltFolder } from './built-folder.ts';
import { shownFiles, visible } from './visible.ts';

/** Paths such as `/lucia/`, in their order. */
export interface ChangedPages {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Pages also change with these in other languages; they are in none of the lists. */
  readonly mirrors: boolean;
}

/**
 * The pages that a visitor would find changed. A page that changes in several languages counts once, in that of the
 * site; one that changes in another language alone counts there.
 */
export async function changedPages(before: BuiltFolder, after: BuiltFolder): Promise<ChangedPages> {
  const changed: string[] = [];
  for (const path of after.pages.keys())
    if (before.pages.has(path) && (await differs(path, before, after))) changed.push(path);
  const lists = {
    new: [...after.pages.keys()].filter((path) => !before.pages.has(path)),
    changed,
    gone: [...before.pages.keys()].filter((path) => !after.pages.has(path)),
  };
  const all = new Set(Object.values(lists).flat());
  const isMirror = (path: string) => {
    const language = path.split('/')[1];
    return locales.some((one) => one === language) && all.has(path.slice(`/${language}`.length));
  };
  const counted = (paths: readonly string[]) => paths.filter((path) => !isMirror(path)).sort();
  return {
    new: counted(lists.new),
    changed: counted(lists.changed),
    gone: counted(lists.gone),
    mirrors: [...all].some(isMirror),
  };
}

async function differs(path: string, before: BuiltFolder, after: BuiltFolder): Promise<boolean> {
  const html = after.pages.get(path) ?? '';
  // Most pages are the same text: to read them as trees would take most of the time.
  if (before.pages.get(path) === html && before.address === after.address) {
    for (const file of shownFiles(html)) {
      const { href } = new URL(file, new URL(path.slice(1), after.address));
      if ((await before.digest(href)) !== (await after.digest(href))) return true;
    }
    return false;
  }
  const [one, other] = await Promise.all([visible(before, path), visible(after, path)]);
  return one !== other;
}
