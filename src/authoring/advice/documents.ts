/** Documents of other programs where a text is expected. */

/** Whether a name is that of a word processor's document. */
export function isDocumentName(name: string): boolean {
  return /\.(docx?|odt|rtf|pages)$/i.test(name);
}

/** How the files of word processors, and pictures, begin, as Latin-1. */
const beginnings = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf', '%PDF', '\x89PNG', '\xff\xd8\xff'];

/** Whether the bytes are those of a document or a picture, whatever the file is called. */
export function isDocument(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return beginnings.some((beginning) => start.startsWith(beginning));
}
