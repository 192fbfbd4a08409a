/** Reads one JSON document that was dropped in, within a bound, and says where it stops being JSON. */

import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from './diagnostic.ts';
import { pathIn, type Roots } from './roots.ts';
import { withoutSecretKeys } from './secret-key-text.ts';
import { placeIn } from './text-place.ts';

/** The largest signed document or key document, in bytes: many times an honest one. */
export const jsonLimit = 64 * 1024;

/** What reading gives: the text where it is one, the document where it is JSON, else what is wrong. */
export interface ReadJson {
  readonly text?: string;
  readonly document?: unknown;
  readonly diagnostic?: Diagnostic;
}

/** Reads `file` of the content in `root`; the codes of what is wrong begin with `kind`. */
export function readJson(root: Roots, file: string, kind: 'endorsement' | 'imported'): ReadJson {
  const wrong = (code: string, data: Diagnostic['data'] = {}): ReadJson => ({
    diagnostic: { code, severity: 'error', file, data },
  });
  const { size } = statSync(pathIn(root, file));
  if (size > jsonLimit) return wrong(`${kind}-too-large`, { size, maximum: jsonLimit });
  let text: string;
  try {
    const bytes = readFileSync(pathIn(root, file));
    text = withoutSecretKeys(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return wrong('not-utf8');
    throw error;
  }
  if (text.trim() === '') return wrong('empty-file');
  try {
    return { text, document: JSON.parse(text) };
  } catch {
    const { diagnostic } = wrong(`${kind}-not-json`);
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
