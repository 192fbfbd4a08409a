/** The links of built pages, and whether each leads somewhere on the site. */

/** A tag of a page that refers to something. */
export interface Reference {
  /** The page: `lucia/index.html`. */
  readonly page: string;
  readonly tag: string;
  readonly attribute: string;
  /** As written, with character references resolved. */
  readonly value: string;
}

/** One start tag: its name, and its attributes with character references resolved. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The start tags of a page, or of an SVG; what is inside scripts, styles and comments is no tag. */
export function tagsOf(markup: string): Tag[] {
  const visible = markup
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [
    ...visible.matchAll(
      /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g,
    ),
  ].map(([, name = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...text.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key.toLowerCase(), resolved(double ?? single ?? bare ?? '')],
      ),
    ),
  }));
}

/** Everything that the pages and pictures of a site refer to. */
export function referencesOf(files: ReadonlyMap<string, Buffer>): Reference[] {
  return [...files]
    .filter(([path]) => /\.(html|svg)$/.test(path))
    .flatMap(([page, bytes]) =>
      tagsOf(bytes.toString()).flatMap(({ name, attributes }) =>
        [...attributes].flatMap(([attribute, value]): Reference[] => {
          if (['href', 'src', 'xlink:href', 'poster', 'action'].includes(attribute))
            return [{ page, tag: name, attribute, value }];
          if (attribute === 'srcset')
            return value
              .split(',')
              .map((one) => ({ page, tag: name, attribute, value: one.trim().split(' ')[0] ?? '' }));
          const refresh = attribute === 'content' && /^\d+; url=(.*)$/.exec(value)?.[1];
          return refresh ? [{ page, tag: name, attribute, value: refresh }] : [];
        }),
      ),
    );
}

/** The references to the site itself that lead nowhere. `address` is that of the site, with its last slash. */
export function brokenReferences(files: ReadonlyMap<string, Buffer>, address: string): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const known = ids.get(path);
    if (known) return known;
    const found = tagsOf(files.get(path)?.toString() ?? '').flatMap(
      ({ attributes }) => attributes.get('id') ?? [],
    );
    ids.set(path, new Set(found));
    return new Set(found);
  };
  return referencesOf(files).flatMap(({ page, tag, attribute, value }) => {
    const problem = (why: string) => [`${page}: <${tag} ${attribute}="${value}"> ${why}`];
    if (value === '') return problem('is empty');
    if (!URL.canParse(value, address + page)) return problem('is no address');
    const target = new URL(value, address + page.replace(/index\.html$/, ''));
    if (!/^https?:$/.test(target.protocol)) return [];
    if (target.origin !== new URL(address).origin) return [];
    if (!target.href.startsWith(address)) return problem('leads out of the base path');
    const path = decodeURIComponent(target.pathname.slice(new URL(address).pathname.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return problem('leads nowhere');
    const fragment = decodeURIComponent(target.hash.slice(1));
    return fragment !== '' && !idsOf(file).has(fragment) ? problem('names no id') : [];
  });
}

function resolved(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}
