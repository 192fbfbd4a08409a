/** Walks the content folder: which file is of which kind, and what has no place there. */

import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../locales/diagnostics.ts';
import { isDocumentName } from './advice/documents.ts';
import { assetPlace, kindOfText, moving, renaming } from './advice/file-advice.ts';
import { folderInEnglish } from './advice/french-names.ts';
import { byNearness, nearest } from './advice/nearest.ts';
import type { Diagnostic } from './diagnostic.ts';
import { dayName, leftBehind, markdownName, slugName } from './file-name.ts';
import { nearestEntry } from './finding.ts';
import type { Kind } from './kinds.ts';
import { type Folder, innerFolder, kindOf, layout, namesIn, placeOf } from './layout.ts';
import { foldersOf, type Roots, rootOf } from './roots.ts';

/** One Markdown file and what it is, by its place. */
export interface FoundFile {
  readonly kind: Kind;
  /** From the content folder, with forward slashes. */
  readonly file: string;
  /** The name that references use, for a profile its folder's; where it is not acceptable, the name that it should have. */
  readonly slug: string;
  /** Whether the names of the file and of its person's folder can be used. */
  readonly named: boolean;
  /** The person's folder that it is in, by the name that addresses use. */
  readonly volunteer: string | undefined;
}

/** One document of a person as others made it, such as an endorsement or the keys that it is signed with. */
export interface FoundDocument extends Pick<FoundFile, 'file' | 'slug' | 'named'> {
  readonly volunteer: string;
  /** The kind of the files that it stands beside. */
  readonly beside: Kind;
  /** What its name ends with: `.json`, `.did.json`. */
  readonly ending: string;
}

/** What the content folder holds. */
export interface Tree {
  readonly files: readonly FoundFile[];
  readonly documents: readonly FoundDocument[];
  /** The pictures and documents, as paths from the content folder. */
  readonly assets: ReadonlySet<string>;
  /** What has a wrong name or place, as what it was meant to be: told where it is, and not missing where it is named. */
  readonly strays: Strays;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files and assets that cannot be used where they are, by the names and places that they were meant to have. */
export interface Strays {
  readonly files: readonly FoundFile[];
  readonly assets: ReadonlySet<string>;
}

/** Lists the content in `root`, following no symbolic link; what systems leave there, such as names that begin with a dot, is left out. */
export function listContent(root: Roots): Tree {
  const walk = new Walk(root);
  try {
    walk.enter({ path: '', folder: layout, volunteer: undefined, named: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    walk.report(missing ? 'missing-content' : 'unreadable', '.', { folder: String(error.path) });
  }
  return walk;
}

/** Where the walk is. */
interface Place {
  readonly path: string;
  readonly folder: Folder;
  readonly volunteer: string | undefined;
  readonly named: boolean;
}

class Walk implements Tree {
  readonly files: FoundFile[] = [];
  readonly documents: FoundDocument[] = [];
  readonly assets = new Set<string>();
  readonly strays = { files: [] as FoundFile[], assets: new Set<string>() };
  readonly diagnostics: Diagnostic[] = [];
  readonly #root: Roots;

  constructor(root: Roots) {
    this.#root = root;
  }

  report(code: Code, file: string, data: Diagnostic['data'] = {}): void {
    this.diagnostics.push({ code, severity: 'error', file, data });
  }

  enter(place: Place): void {
    const { path, folder } = place;
    const present = new Set<string>();
    for (const entry of this.#entries(path)) {
      const name = entry.isDirectory() ? this.#folder(place, entry.name) : this.#file(place, entry.name);
      if (name) present.add(name);
    }
    for (const name of folder.required ?? []) {
      // A folder that must be renamed may have to be joined to another one.
      if (present.has(name) || !place.named) continue;
      this.report('missing-file', below(path, name), {
        name,
        kind: kindOf(folder, name) ?? '',
        ...nearestEntry(this.#neighbour(path)),
      });
    }
  }

  /** The folder beside that of `path` whose name is almost the same, with its slash. */
  #neighbour(path: string): string | undefined {
    const [name = '', ...around] = path.split('/').toReversed();
    const parent = around.toReversed().join('/');
    const others = this.#entries(parent).flatMap((entry) =>
      entry.isDirectory() && entry.name !== name ? [entry.name] : [],
    );
    const meant = path === '' ? undefined : nearest(name, others);
    return meant === undefined ? undefined : `${below(parent, meant)}/`;
  }

  #entries(path: string): Dirent[] {
    return this.#foldersAt(path)
      .flatMap((folder) => readdirSync(join(folder, path), { withFileTypes: true }))
      .filter((entry) => path !== '' || this.#belongs(entry))
      .filter((entry) => {
        if (leftBehind.test(entry.name)) return false;
        if (entry.isFile() || entry.isDirectory()) return true;
        this.report('symbolic-link', below(path, entry.name));
        return false;
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #foldersAt(path: string): readonly string[] {
    return path === '' ? foldersOf(this.#root) : [rootOf(this.#root, path)];
  }

  /**
   * Whether what stands directly in a root is looked at. In one of two roots, what belongs in the other is told, since
   * nobody would miss it; what else the repository of people holds is its own business.
   */
  #belongs({ name, parentPath }: Dirent): boolean {
    const own = rootOf(this.#root, name);
    if (own === parentPath) return true;
    const isKnown = kindOf(layout, name) ?? innerFolder(layout, name);
    if (isKnown) this.report('wrong-root', '.', { name, found: parentPath, place: own });
    return false;
  }

  /** Places one file; returns the fixed name that it has or was meant to have. */
  #file({ path, folder, volunteer, named }: Place, name: string): string | undefined {
    const file = below(path, name);
    const stem = name.replace(/\.md$/, '');
    const kind = kindOf(folder, name);
    if (kind) {
      const slug = kind === 'profile' && volunteer !== undefined ? volunteer : stem;
      this.files.push({ kind, file, slug, named, volunteer });
      return name;
    }
    if (folder.each && stem !== name) {
      const { kind, name: form } = folder.each;
      const { slug, acceptable, suggestion } = form === 'day' ? dayName(stem) : slugName(stem);
      if (!acceptable)
        this.report(form === 'day' ? 'bad-file-date' : 'bad-file-name', file, {
          name,
          ...renaming(kind, suggestion, this.#names(path), this.files),
        });
      this.files.push({ kind, file, slug, named: named && acceptable, volunteer });
      return undefined;
    }
    const ending = folder.documents?.find((one) => name.endsWith(one));
    if (ending !== undefined && folder.each && volunteer !== undefined) {
      const { slug, acceptable, suggestion } = slugName(name.slice(0, -ending.length));
      const better = suggestion === undefined ? undefined : suggestion + ending;
      if (!acceptable)
        this.report('bad-file-name', file, {
          name,
          ...(better !== undefined && this.#names(path).has(better) ? { taken: better } : suggested(better)),
        });
      const beside = folder.each.kind;
      this.documents.push({ file, slug, volunteer, beside, ending, named: named && acceptable });
      return undefined;
    }
    const is = stem === name ? undefined : kindOfText(this.#root, file);
    const { slug } = slugName(stem);
    if (folder.eachVolunteer && stem !== name && (!is || is === 'profile')) {
      this.report('file-for-folder', file, { name, ...moving(this.#root, placeOf('profile', slug, slug)) });
      return undefined;
    }
    const known = namesIn(folder);
    const meant = folder.each ? markdownName(name) : nearest(name, known);
    const free = meant !== undefined && !this.#names(path).has(meant);
    const asset = assetPlace(file);
    const place = is ? placeOf(is, slug, volunteer) : (asset ?? (meant && below(path, meant)));
    if (asset && !is) this.strays.assets.add(asset);
    else if (is) this.#stray(is, slug, file, volunteer);
    else if (meant) this.#strayOf(folder, meant, file, volunteer);
    if (isDocumentName(name)) this.report('document-for-text', file, { name, ...suggested(meant) });
    else if (is && !free) this.report('misplaced-file', file, { is, ...moving(this.#root, place) });
    else
      this.report('unexpected-file', file, {
        name,
        expected: byNearness(name, known),
        ...(free ? { suggestion: meant } : moving(this.#root, place)),
      });
    return free ? meant : undefined;
  }

  /** Remembers what a file was meant to be by the name that it should have in `folder`. */
  #strayOf(folder: Folder, name: string, file: string, volunteer: string | undefined): void {
    const stem = name.replace(/\.md$/, '');
    const kind = kindOf(folder, name) ?? folder.each?.kind;
    if (kind) this.#stray(kind, kind === 'profile' ? (volunteer ?? stem) : stem, file, volunteer);
  }

  #stray(kind: Kind, slug: string, file: string, volunteer: string | undefined): void {
    this.strays.files.push({ kind, file, slug, named: false, volunteer });
  }

  #names(path: string): ReadonlySet<string> {
    return new Set(this.#foldersAt(path).flatMap((folder) => readdirSync(join(folder, path))));
  }

  /** Enters one folder; returns the fixed name of a file that it stands in the place of. */
  #folder(place: Place, name: string): string | undefined {
    const { folder } = place;
    const path = below(place.path, name);
    const inner = innerFolder(folder, name);
    if (inner === 'ignored') return undefined;
    if (inner === 'assets') this.#listAssets(path);
    else if (inner) this.enter({ ...place, path, folder: inner });
    else if (folder.eachVolunteer) {
      const { slug, acceptable, suggestion } = slugName(name);
      if (!acceptable) {
        const taken = suggestion !== undefined && this.#names(place.path).has(suggestion);
        this.report('bad-folder-name', path, {
          name,
          ...(taken ? { taken: suggestion } : suggested(suggestion)),
        });
      }
      this.enter({ path, folder: folder.eachVolunteer, volunteer: slug, named: acceptable });
    } else if (kindOf(folder, name) || (folder.each && name.endsWith('.md'))) {
      this.report('folder-for-file', path, { name });
      this.#strayOf(folder, name, path, place.volunteer);
      return name;
    } else this.#unexpected(place, path, name);
    return undefined;
  }

  /** A folder that has no place: what it holds is taken for what stands in the folder that it was meant to be. */
  #unexpected({ path: around, folder, volunteer }: Place, path: string, name: string): void {
    const expected = byNearness(name, namesIn(folder));
    const meant = folderInEnglish(name, expected) ?? nearest(`${name}/`, expected);
    const right = meant?.replace(/\/$/, '');
    const inner = right === undefined ? undefined : innerFolder(folder, right);
    const held = this.#entries(path).filter((entry) => entry.isFile());
    // `awards/accueil/accueil.md`: people think that each badge has a folder, as each person has.
    const texts = inner || !folder.each ? [] : held.filter((entry) => entry.name.endsWith('.md'));
    for (const entry of inner === 'assets' ? held : [])
      this.strays.assets.add(`${below(around, right ?? '')}/${entry.name}`);
    if (typeof inner === 'object')
      for (const entry of held) this.#strayOf(inner, entry.name, below(path, entry.name), volunteer);
    for (const entry of texts) this.#strayOf(folder, entry.name, below(path, entry.name), volunteer);
    const taken = right !== undefined && this.#names(around).has(right);
    this.report('unexpected-folder', path, {
      name,
      expected,
      ...(taken && meant !== undefined ? { taken: meant } : suggested(meant)),
      ...(texts.length > 0 ? { inside: `${around}/` } : {}),
    });
  }

  #listAssets(path: string): void {
    for (const entry of this.#entries(path)) {
      const at = below(path, entry.name);
      if (entry.isDirectory()) this.#listAssets(at);
      else this.assets.add(at);
    }
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function suggested(name: string | undefined): { readonly suggestion?: string } {
  return name === undefined ? {} : { suggestion: name };
}
