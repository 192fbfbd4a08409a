/** Reads the signed endorsements that were dropped in as files; what they are worth is for `openbadges` to tell. */

import type { EndorsementFile } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readJson } from './json-file.ts';
import type { Roots } from './roots.ts';
import { isDay } from './schemas/fields.ts';
import { fieldOf } from './select.ts';
import type { FoundDocument } from './tree.ts';

/** The ending of an issuer's key document, kept beside what it signed. */
export const keysEnding = '.did.json';

/** What reading them gives: those that can be read, by person. */
export interface ReadEndorsements {
  readonly endorsements: ReadonlyMap<string, readonly EndorsementFile[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file, by file. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the documents that were found, each once. Never throws for what is in them. */
export function readEndorsements(root: Roots, found: readonly FoundDocument[]): ReadEndorsements {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const documents = new Map<string, unknown>();
  for (const { file } of found) {
    const read = readJson(root, file, 'endorsement');
    if (read.text !== undefined) sources.set(file, read.text);
    if (read.diagnostic) diagnostics.push(read.diagnostic);
    else documents.set(file, read.document);
  }
  const endorsements = new Map<string, EndorsementFile[]>();
  for (const { file, slug, volunteer, ending, named } of found) {
    const other = file.slice(0, -ending.length) + (ending === keysEnding ? '.json' : keysEnding);
    if (ending === keysEnding) {
      if (!found.some((one) => one.file === other))
        diagnostics.push({ code: 'endorsement-keys-alone', severity: 'error', file, data: { other } });
      continue;
    }
    const text = sources.get(file);
    // Where the keys cannot be read, that is what is told.
    const keysRead = documents.has(other) || !found.some((one) => one.file === other);
    if (!named || text === undefined || !documents.has(file) || !keysRead) continue;
    const endorsement = { slug, file, text, document: documents.get(file), keys: documents.get(other) };
    endorsements.set(volunteer, [...(endorsements.get(volunteer) ?? []), endorsement]);
  }
  return { endorsements, diagnostics, sources };
}

/** The day (`YYYY-MM-DD`) from which a signed endorsement says that it is valid; `undefined` where it says none. */
export function endorsementDay({ document }: EndorsementFile): string | undefined {
  const from = fieldOf(document, 'validFrom');
  const day = typeof from === 'string' ? from.slice(0, 10) : '';
  return isDay(day) ? day : undefined;
}
