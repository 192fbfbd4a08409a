/** Makes the diagnostic of one file that was read. */
import type { Code } from '../locales/diagnostics.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Path } from './kinds.ts';
import type { ReadFile } from './read.ts';

/** An error about the value at `path` of `file`; about the file as a whole without `path`. */
export function errorAt(
  file: ReadFile,
  path: Path | undefined,
  code: Code,
  data: Diagnostic['data'] = {},
): Diagnostic {
  const range = path && file.frontMatter?.positions.value(path);
  const field = path?.findLast((key) => typeof key === 'string');
  return {
    code,
    severity: 'error',
    file: file.file,
    ...(range ? { range } : {}),
    data: path ? { kind: file.kind, path: path.join('.'), ...(field ? { field } : {}), ...data } : data,
  };
}

/** The same as a warning: worth a look, and the site can be built. */
export function warningAt(...about: Parameters<typeof errorAt>): Diagnostic {
  return { ...errorAt(...about), severity: 'warning' };
}

/** The `nearest` entry of a diagnostic's data, where there is one. */
export function nearestEntry(name: string | undefined): { readonly nearest?: string } {
  return name === undefined ? {} : { nearest: name };
}
