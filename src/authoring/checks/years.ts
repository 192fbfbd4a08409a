/** Days whose year is most likely a slip of the keyboard: `0225-03-12`, `1925-03-12`. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import { type Kind, type Path, schemaAt, schemas } from '../kinds.ts';
import type { ReadFile } from '../read.ts';
import { isDay } from '../schemas/fields.ts';
import { textsIn } from '../select.ts';

/** The years that a day of the content may be of. */
const years = { first: 1900, last: 2150 };
/** No badge was obtained before: Open Badges are of 2011, the service civique of 2010. */
const firstAward = 2010;

/** Every day that no living person can have meant. */
export function implausibleYears(files: readonly ReadFile[]): Diagnostic[] {
  return files.flatMap((file) =>
    textsIn(file.frontMatter?.data).flatMap(({ path, value }) => {
      if (!isDay(value)) return [];
      const year = Number(value.slice(0, 4));
      const first = file.kind === 'award' || file.kind === 'positioning' ? firstAward : years.first;
      if ((year >= first && year <= years.last) || !takesDay(file.kind, path)) return [];
      return [errorAt(file, path, 'implausible-year', { date: value, year, first, last: years.last })];
    }),
  );
}

/** Whether the field takes a day, and not any text. */
function takesDay(kind: Kind, path: Path): boolean {
  const read = schemaAt(schemas[kind], path)?.safeParse('a text');
  return read?.error?.issues.some(({ message }) => message === 'day') === true;
}
