/** Turns the bytes of a catalogue into text, whichever program wrote them. */
import { withoutMark } from '../front-matter.ts';
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
  if (starts(0xff, 0xfe)) return textOf(bytes, 'utf-16le');
  if (starts(0xfe, 0xff)) return textOf(bytes, 'utf-16be');
  try {
    return textOf(bytes, 'utf-8');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return textOf(bytes, 'windows-1252');
  }
}

/** Control characters that no spreadsheet writes, and every program and picture is full of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that tell text from the rest.
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

function textOf(bytes: Uint8Array, encoding: string): Decoded {
  const text = withoutMark(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  if (binary.test(text)) return { problem: { code: 'not-text', data: {} } };
  return { text, certain: encoding !== 'windows-1252' };
}
