/** Reads the signed endorsements that were dropped in as files; what they are worth is for `openbadges` to tell. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EndorsementFile } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isDay } from './schemas/fields.ts';
import { fieldOf } from './select.ts';
import { placeIn } from './text-place.ts';
import type { FoundDocument } from './tree.ts';

/** The largest endorsement or key document, in bytes: many times an honest one. */
export const endorsementLimit = 64 * 1024;

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
export function readEndorsements(root: string, found: readonly FoundDocument[]): ReadEndorsements {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const documents = new Map<string, unknown>();
  for (const { file } of found) {
    const read = readJson(root, file);
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

interface ReadJson {
  readonly text?: string;
  readonly document?: unknown;
  readonly diagnostic?: Diagnostic;
}

function readJson(root: string, file: string): ReadJson {
  const wrong = (code: string, data: Diagnostic['data'] = {}): ReadJson => ({
    diagnostic: { code, severity: 'error', file, data },
  });
  const { size } = statSync(join(root, file));
  if (size > endorsementLimit) return wrong('endorsement-too-large', { size, maximum: endorsementLimit });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch (error) {
    if (error instanceof TypeError) return wrong('not-utf8');
    throw error;
  }
  if (text.trim() === '') return wrong('empty-file');
  try {
    return { text, document: JSON.parse(text) };
  } catch {
    const { diagnostic } = wrong('endorsement-not-json');
    return { text, ...(diagnostic && { diagnostic: { ...diagnostic, range: placeOfError(text) } }) };
  }
}

/** Where a text stops being JSON: the first character with which no beginning of it could go on as JSON. */
function placeOfError(text: string) {
  let sound = 0;
  let broken = text.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isBroken(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return placeIn(text, broken - 1);
}

/** Whether a beginning of a text is wrong, and not merely cut short. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/end of JSON|Unterminated/.test(message)) return false;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined || Number(position) < beginning.length;
  }
}
