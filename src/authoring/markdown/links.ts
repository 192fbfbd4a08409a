/**
 * Where a link in author prose may lead: this site, another one over http(s), or a mailbox. Anything else
 * (`javascript:`, `data:`, `//host`, an address that hides a user name) leads nowhere.
 */

/** A link that may be written into a page. */
export interface SafeLink {
  readonly href: string;
  readonly kind: 'site' | 'web' | 'mail';
}

/**
 * Reads the target of a link as a browser would, and refuses what a browser and a reader could read
 * differently.
 *
 * @param target what the author wrote, with character references already decoded
 * @param toSite where a path of the site, which starts with `/`, leads: under a base path, in the reader's language
 */
export function safeLink(
  target: string,
  toSite: (path: string) => string = (path) => path,
): SafeLink | undefined {
  const href = target.trim().replaceAll(' ', '%20');
  // Browsers drop line breaks and tabs from addresses, and read a backslash as a slash.
  if (href === '' || unreadable.test(href)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return siteLink(href, toSite);
  if (scheme === 'mailto') return /^mailto:[^?@]+@[^?@]+/i.test(href) ? { href, kind: 'mail' } : undefined;
  if (scheme === 'http' || scheme === 'https')
    return isPlainAddress(href) ? { href, kind: 'web' } : undefined;
  return undefined;
}

/** Control characters, backslashes, and characters that are invisible or change the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
const unreadable = /[\u0000-\u001F\u007F-\u00A0\\\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\uFFFD]/;

function siteLink(href: string, toSite: (path: string) => string): SafeLink | undefined {
  if (href.startsWith('//')) return undefined;
  return { href: href.startsWith('/') ? toSite(href) : href, kind: 'site' };
}

function isPlainAddress(href: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(href)) return false;
  try {
    const { username, password } = new URL(href);
    return username === '' && password === '';
  } catch {
    return false;
  }
}
