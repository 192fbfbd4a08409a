/** Pictures and documents that the content names: whether they exist, and can be shown. */

import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, nearestEntry } from '../finding.ts';
import type { Kind, Path } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { fieldOf, select, selectText } from '../select.ts';
import type { Tree } from '../tree.ts';

/** What a field may name: any picture, a picture or a document, or the drawing of a badge. */
interface Use {
  readonly kind: Kind;
  readonly pattern: string;
  readonly endings: readonly string[];
}

const pictures = ['png', 'jpg', 'jpeg', 'webp', 'avif'];
const uses: readonly Use[] = [
  { kind: 'badge', pattern: 'image', endings: ['png', 'svg'] },
  { kind: 'profile', pattern: 'photo', endings: pictures },
  { kind: 'award', pattern: 'evidence.*.file', endings: [...pictures, 'pdf'] },
  { kind: 'positioning', pattern: 'evidence.*.file', endings: [...pictures, 'pdf'] },
];

/** Files that do not exist or are of a kind that cannot be shown there, and pictures without a description. */
export function wrongAssets(files: readonly ReadFile[], tree: Pick<Tree, 'assets' | 'strays'>): Diagnostic[] {
  const found = uses.flatMap(({ kind, pattern, endings }) =>
    ofKind(files, kind).flatMap((file) => {
      const folder = `${file.file
        .split('/')
        .slice(0, file.volunteer ? 2 : 1)
        .join('/')}/files/`;
      return selectText(file.frontMatter?.data, pattern)
        .filter(({ value }) => /^[^\\]+\.[a-z]+$/i.test(value) && !/\.\.|^\//.test(value))
        .flatMap(({ path, value }) => wrongAsset(file, path, value, folder, endings, tree));
    }),
  );
  return [...found, ...undescribed(files)];
}

function wrongAsset(
  file: ReadFile,
  path: Path,
  value: string,
  folder: string,
  endings: readonly string[],
  { assets, strays }: Pick<Tree, 'assets' | 'strays'>,
): Diagnostic[] {
  const ending = value.split('.').at(-1)?.toLowerCase() ?? '';
  // An ending that no field accepts is told by the schema.
  if (!/^(png|jpe?g|webp|avif|svg|pdf)$/.test(ending)) return [];
  if (!endings.includes(ending)) return [errorAt(file, path, 'wrong-file-kind', { found: value, endings })];
  if (assets.has(folder + value) || strays.assets.has(folder + value)) return [];
  const known = [...assets].flatMap((asset) =>
    asset.startsWith(folder) ? [asset.slice(folder.length)] : [],
  );
  const bare = value.replace(/^(.*\/)?files\//, '');
  const twin = known.find((name) => name !== bare && name.normalize() === bare.normalize());
  return [
    errorAt(file, path, 'missing-asset', {
      found: value,
      folder,
      known: byNearness(bare, known),
      ...nearestEntry(nearest(bare, known)),
      // The same letters to the eye, of which macOS writes the accents apart.
      ...(twin === undefined ? {} : { plain: bare.normalize('NFD').replace(/\p{M}/gu, '') }),
    }),
  ];
}

function undescribed(files: readonly ReadFile[]): Diagnostic[] {
  return [...ofKind(files, 'award'), ...ofKind(files, 'positioning')].flatMap((file) =>
    select(file.frontMatter?.data, 'evidence.*').flatMap(({ path, value }) => {
      const picture = fieldOf(value, 'file');
      if (typeof picture !== 'string' || /\.pdf$/i.test(picture)) return [];
      return fieldOf(value, 'alt') === undefined
        ? [errorAt(file, [...path, 'file'], 'missing-alt', { found: picture })]
        : [];
    }),
  );
}
