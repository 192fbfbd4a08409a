/** One opening tag of an SVG. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** How many elements it is inside. */
  readonly depth: number;
}

/**
 * The opening tags of an SVG in their order, read in one pass; names are without their prefix, `xlink:href` included.
 * Stops where the text is no XML, which nothing can draw.
 */
export function* tagsOf(source: string): Generator<Tag> {
  let depth = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const skipped = ['<!--', '<![CDATA[', '<?', '<!'].find((opening) => source.startsWith(opening, at));
    if (skipped) {
      const end = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }[skipped] ?? '>';
      const close = source.indexOf(end, at + skipped.length);
      if (close < 0) return;
      at = source.indexOf('<', close);
    } else if (source[at + 1] === '/') {
      depth--;
      at = source.indexOf('<', at + 2);
    } else {
      const tag = readTag(source, at + 1);
      if (!tag) return;
      yield { name: tag.name, attributes: tag.attributes, depth };
      if (!tag.closed) depth++;
      at = source.indexOf('<', tag.end);
    }
  }
}

function readTag(source: string, from: number) {
  let at = endOf(source, from, /[\s/>]/);
  const name = withoutPrefix(source.slice(from, at));
  const attributes = new Map<string, string>();
  while (at < source.length) {
    at = endOf(source, at, /\S/);
    if (source[at] === '>') return { name, attributes, closed: false, end: at + 1 };
    if (source[at] === '/') {
      if (source[at + 1] !== '>') return undefined;
      return { name, attributes, closed: true, end: at + 2 };
    }
    const equals = endOf(source, at, /[=/>]/);
    const attribute = withoutPrefix(source.slice(at, equals).trim());
    const opening = endOf(source, equals + 1, /\S/);
    const quote = source[opening];
    if (source[equals] !== '=' || (quote !== '"' && quote !== "'")) return undefined;
    const closing = source.indexOf(quote, opening + 1);
    if (closing < 0) return undefined;
    attributes.set(attribute, decoded(source.slice(opening + 1, closing)));
    at = closing + 1;
  }
  return undefined;
}

/** With its character references read: `&#117;rl(#a)` is an address too. */
function decoded(value: string): string {
  return value.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (written, hexadecimal, decimal) => {
    const point = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where the first sign like `sign` stands, from `from` on; the end of the text where there is none. */
function endOf(source: string, from: number, sign: RegExp): number {
  let at = from;
  while (at < source.length && !sign.test(source.charAt(at))) at++;
  return at;
}
