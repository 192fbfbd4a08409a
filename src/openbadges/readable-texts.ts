/** The texts that a person can read in a value of a badge: it may be an address, or hold a whole file. */

/**
 * What can be read in a text, without the signs that show nothing and with its escapes undone; of a `data:` address,
 * what can be read in its file.
 */
export function readableTexts(value: string): string[] {
  const [, media, encoding, data] = /^data:([^,;]*)(?:;[^,;]*?)*?(;base64)?,(.*)$/is.exec(value.trim()) ?? [];
  if (data === undefined) return unescaped(value);
  const content = encoding ? Buffer.from(data, 'base64').toString('utf8') : data;
  // Without a kind it is plain text (RFC 2397, section 2).
  if (/^(?:$|text\/|image\/svg|application\/(?:\w+\+)?(?:json|xml))/i.test(media ?? ''))
    return unescaped(content);
  // Of a picture, what its metadata hold in clear: its other bytes are never so many letters together.
  return [...(content.match(/[\p{L}\p{N} .@'’_+-]{10,}/gu) ?? [])];
}

function unescaped(value: string): string[] {
  const words = plain(value);
  if (!words.includes('%')) return [words];
  try {
    return [words, plain(decodeURIComponent(words))];
  } catch {
    return [words];
  }
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\p{Cf}/gu, '');
}
