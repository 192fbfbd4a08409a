/** The texts that the site may show of a person, for the checks that read them. */
import type { Range } from '../diagnostic.ts';
import type { Kind, Path } from '../kinds.ts';
import type { ReadFile } from '../read.ts';
import { fieldOf, selectText } from '../select.ts';

/** One text and where it stands: a field, or the body with its first line. */
export interface Narrative {
  readonly file: ReadFile;
  readonly text: string;
  /** The field; `undefined` for the body. */
  readonly path: Path | undefined;
}

/** The fields with free words that may be shown; the body of each of these kinds may be as well. */
const shown: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  profile: ['mission', 'strengths.*.title', 'strengths.*.fact', 'future.aim', 'future.outcome'],
  award: [
    'summary',
    'assessor.name',
    'assessor.role',
    'evidence.*.name',
    'evidence.*.description',
    'evidence.*.alt',
    'withdrawn.reason',
    'reissue.reason',
  ],
  positioning: [
    'claims.savoirs.*',
    'claims.savoirFaire.*',
    'claims.savoirEtre.*',
    'objectives.*.title',
    'objectives.*.outcome',
    'evidence.*.name',
    'evidence.*.description',
    'evidence.*.alt',
    'withdrawn.reason',
    'reissue.reason',
  ],
  'volunteer-mission': ['outcome'],
  meeting: ['decisions.*', 'next.*'],
  endorsement: ['by', 'role', 'organisation'],
  'imported-badge': [],
};

/** The texts of people that the site may show, in the order of the files. */
export function narratives(files: readonly ReadFile[]): Narrative[] {
  return files.flatMap((file) => {
    const patterns = shown[file.kind];
    if (!patterns || !file.frontMatter) return [];
    const { data, body } = file.frontMatter;
    if (file.kind === 'meeting' && fieldOf(data, 'shared') !== true) return [];
    const fields = patterns.flatMap((pattern) =>
      selectText(data, pattern).map(({ path, value }) => ({ file, text: value, path })),
    );
    return [...fields, ...(body === '' ? [] : [{ file, text: body, path: undefined }])];
  });
}

/** Where `length` characters from `index` of a narrative stand: in the body exactly, elsewhere the whole field. */
export function placeIn({ file, text, path }: Narrative, index: number, length: number): Range | undefined {
  if (!file.frontMatter) return undefined;
  if (path) return file.frontMatter.positions.value(path);
  const before = text.slice(0, index).split('\n');
  const line = file.frontMatter.bodyLine + before.length - 1;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { start: { line, column }, end: { line, column: column + length } };
}
