/** Reads the files of badges earned elsewhere, beside what the import wrote; what they are worth is for `openbadges`. */

import { readFileSync, statSync } from 'node:fs';
import type { ImportedEntry } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { keysEnding } from './endorsement-files.ts';
import { errorAt } from './finding.ts';
import { readJson } from './json-file.ts';
import type { ReadFile } from './read.ts';
import { pathIn, type Roots } from './roots.ts';
import type { FoundDocument } from './tree.ts';

/** The largest file of a badge, in bytes, as for a picture that a badge is given. */
export const originalLimit = 2 * 1024 * 1024;

/** What a badge's own file may end with. */
export const originalEndings = ['.png', '.svg', '.json'] as const;

/** What reading them gives: the badges that have a file of their own, by person. */
export interface ReadOriginals {
  readonly imported: ReadonlyMap<string, readonly ImportedEntry[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each key document, by file. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Joins each `<id>.md` among `written` with the badge's file and the key document beside it. Never throws for what is
 * in them.
 */
export function readOriginals(
  root: Roots,
  found: readonly FoundDocument[],
  written: readonly ReadFile<'imported-badge'>[],
): ReadOriginals {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const stemOf = ({ file, ending }: FoundDocument) => file.slice(0, -ending.length);
  const beside = Map.groupBy(found, stemOf);
  const stems = new Set(written.map(({ file }) => file.replace(/\.md$/, '')));
  for (const [stem, documents] of beside)
    if (!stems.has(stem))
      for (const { file } of documents)
        diagnostics.push({ code: 'imported-alone', severity: 'error', file, data: { other: `${stem}.md` } });
  const imported = new Map<string, ImportedEntry[]>();
  for (const badge of written) {
    const documents = beside.get(badge.file.replace(/\.md$/, '')) ?? [];
    const originals = documents.filter(({ ending }) => ending !== keysEnding);
    const [original] = originals;
    const names = originals.map(({ file }) => file.split('/').at(-1) ?? '');
    if (!original) diagnostics.push(errorAt(badge, undefined, 'imported-without-original'));
    if (originals.length > 1) diagnostics.push(errorAt(badge, undefined, 'imported-originals', { names }));
    const keys = readKeys(root, documents, { diagnostics, sources });
    if (!original || originals.length > 1 || keys === 'unreadable') continue;
    const { size } = statSync(pathIn(root, original.file));
    if (size > originalLimit) {
      const data = { size, maximum: originalLimit };
      diagnostics.push({ code: 'imported-too-large', severity: 'error', file: original.file, data });
      continue;
    }
    if (!badge.named || !badge.entry || badge.volunteer === undefined) continue;
    const entry: ImportedEntry = {
      ...badge.entry,
      original: {
        file: original.file,
        ending: originalEndings.find((ending) => ending === original.ending) ?? '.json',
        bytes: new Uint8Array(readFileSync(pathIn(root, original.file))),
      },
      keys: keys?.document,
    };
    imported.set(badge.volunteer, [...(imported.get(badge.volunteer) ?? []), entry]);
  }
  return { imported, diagnostics, sources };
}

/** The key document among the files of a badge; `undefined` where there is none. */
function readKeys(
  root: Roots,
  documents: readonly FoundDocument[],
  found: { readonly diagnostics: Diagnostic[]; readonly sources: Map<string, string> },
): { readonly document: unknown } | 'unreadable' | undefined {
  const file = documents.find(({ ending }) => ending === keysEnding)?.file;
  if (file === undefined) return undefined;
  const { text, document, diagnostic } = readJson(root, file, 'imported');
  if (text !== undefined) found.sources.set(file, text);
  if (!diagnostic) return { document };
  found.diagnostics.push(diagnostic);
  return 'unreadable';
}
