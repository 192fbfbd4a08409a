/** Compares a mission with the file that already has its name. */
import { isDeepStrictEqual } from 'node:util';
import { type Mission, mission } from '../schemas/mission.ts';
import { parseFrontMatter } from '../yaml/front-matter.ts';

/** A field in which the file and the catalogue differ; `text` is what follows the fields. */
export interface Difference {
  readonly field: keyof Mission | 'text' | 'file';
  /** In the file, as text; `undefined` where it is absent. */
  readonly before?: string;
  /** In the catalogue. */
  readonly after?: string;
}

/** How two files of the same mission differ, whatever their layout; the `file` as a whole where `before` cannot be read. */
export function differences(before: string | undefined, after: string): Difference[] {
  const [old, fresh] = [read(before ?? ''), read(after)];
  if (!old || !fresh) return [{ field: 'file' }];
  const names = Object.keys(mission.shape) as (keyof Mission)[];
  const fields = names
    .filter((field) => !isDeepStrictEqual(old.data[field], fresh.data[field]))
    .map((field) => ({ field, ...side('before', old.data[field]), ...side('after', fresh.data[field]) }));
  return old.body === fresh.body ? fields : [...fields, { field: 'text' }];
}

function read(text: string): { readonly data: Mission; readonly body: string } | undefined {
  const { frontMatter } = parseFrontMatter('mission.md', text);
  const parsed = mission.safeParse(frontMatter?.data);
  return frontMatter && parsed.success ? { data: parsed.data, body: frontMatter.body } : undefined;
}

function side(name: 'before' | 'after', value: Mission[keyof Mission]): Partial<Difference> {
  if (value === undefined || value.length === 0) return {};
  if (typeof value === 'string') return { [name]: value };
  const items = value.map((item) =>
    typeof item === 'object' ? [item.competence, item.level].filter(Boolean).join(' ') : String(item),
  );
  return { [name]: items.join(', ') };
}
