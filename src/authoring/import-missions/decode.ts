/** Turns the bytes of a catalogue into text, whichever program wrote them. */
import { withoutMark } from '../yaml/front-matter.ts';
import type { Problem } from './note.ts';

/** The largest catalogue, in bytes: thousands of missions. */
export const catalogueLimit = 5 * 1024 * 1024;

export type Decoded =
  | {
      /** With `\n` alone as line break, and without byte order mark. */
      readonly text: string;
      /** False where the accents are those of an older Windows program, which could be another one's. */
      readonly certain: boolean;
    }
  | { readonly problem: Problem };

/** Reads UTF-8, UTF-16 with its mark, and otherwise Windows-1252, in which older spreadsheets write. */
export function decode(bytes: Uint8Array): Decoded {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length > catalogueLimit)
    return { problem: { code: 'too-large', data: { size: bytes.length, maximum: catalogueLimit } } };
  if (starts(0x50, 0x4b, 0x03, 0x04)) return { problem: { code: 'archive', data: {} } };
  const marked = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] : ['utf-8', 'windows-1252']) {
    const text = textOf(bytes, encoding);
    if (text !== undefined && !binary.test(text)) return { text, certain: encoding !== 'windows-1252' };
  }
  return { problem: { code: 'not-text', data: {} } };
}

/** Control characters that no spreadsheet writes, and every program and picture is full of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that tell text from the rest.
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** The text of the bytes, or `undefined` where they are none in this encoding. */
function textOf(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return withoutMark(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
