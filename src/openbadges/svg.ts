/** Baking a credential into an SVG: an `openbadges:credential` element (Open Badges 3.0, "Baked Badge"). */

/** Thrown where a text is not an SVG document, or holds a second credential. */
export class SvgError extends Error {
  override readonly name = 'SvgError';
}

/**
 * The SVG with `json` baked in, in a CDATA section, as the first child of `<svg>`; an older credential is replaced.
 *
 * @throws {TypeError} where `json` holds `<`, `>` or `&`: give the text of `serialise`.
 * @throws {SvgError} where the text is not an SVG document.
 */
export function bakeSvg(svg: string, json: string): string {
  if (!/^[^<>&]+$/.test(json))
    throw new TypeError('Only escaped JSON can be baked: give the text of "serialise".');
  const { root, credentials } = read(svg);
  let picture = svg.slice(root.end);
  for (const { start, end } of [...credentials].reverse())
    picture = picture.slice(0, start - root.end) + picture.slice(end - root.end);
  const name = root.name;
  const attributes = root.text
    .slice(1 + name.length)
    .replace(/\/?>$/, '')
    .replace(/\s+xmlns:openbadges\s*=\s*("[^"]*"|'[^']*')/g, '')
    .trimEnd();
  const credential = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;
  const open = `<${name}${attributes} xmlns:openbadges="${namespace}">${credential}`;
  return `${svg.slice(0, root.start)}${open}${root.selfClosing ? `</${name}>` : ''}${picture}`;
}

/**
 * The Open Badges 3.0 credential that an SVG carries: JSON, or a compact JWS; `undefined` where it carries none.
 *
 * @throws {SvgError} where the text is not an SVG document, or holds more than one credential.
 */
export function readSvg(svg: string): string | undefined {
  const { credentials } = read(svg);
  if (credentials.length > 1) throw new SvgError('The picture holds more than one credential.');
  return credentials[0]?.content;
}

/** How one credential stands in an SVG. */
export interface BakedElement {
  /** Whether it is `openbadges:credential`, its prefix bound on the root to the namespace of Open Badges 3.0. */
  readonly bound: boolean;
  /** Whether nothing but space stands between it and the tag of the root. */
  readonly first: boolean;
  /** Whether all that it holds is one CDATA section. */
  readonly cdata: boolean;
}

/**
 * Every element that looks like a credential in an SVG, and how it stands there: what `readSvg` accepts may still
 * break a rule of baking, and what it passes over may have been meant as one.
 *
 * @throws {SvgError} where the text is not an SVG document.
 */
export function bakedElements(svg: string): BakedElement[] {
  const root = rootOf(svg);
  if (!svg.includes(':credential')) return [];
  const all = [...tokens(svg)];
  const inside = all.filter(({ start }) => start >= root.end);
  const first = inside.find(({ kind, text }) => kind !== 'text' || text.trim() !== '');
  return inside.flatMap((token, index) => {
    if (token.kind !== 'open' || !token.name.endsWith(':credential')) return [];
    const next = inside[index + 1];
    return {
      bound: token.name === 'openbadges:credential' && prefixOf(root.text) === 'openbadges',
      first: token === first,
      cdata: next?.kind === 'cdata' && inside[index + 2]?.name === token.name,
    };
  });
}

/**
 * The Open Badges 1 or 2 badge that an SVG carries, which is another format: JSON, a compact JWS or an address;
 * `undefined` where it carries none.
 *
 * @throws {SvgError} where the text is not an SVG document.
 */
export function readOpenBadges2(svg: string): string | undefined {
  if (!svg.includes('http://openbadges.org')) return undefined;
  let older: string | undefined;
  let assertion: Token | undefined;
  for (const token of tokens(svg)) {
    if (token.kind === 'open' && /\sxmlns:[\w.-]+\s*=\s*["']http:\/\/openbadges\.org["']/.test(token.text))
      older ??= '';
    if (older === undefined) continue;
    if (assertion && token.name === assertion.name) break;
    if (assertion) older += textOf(token);
    else if (token.kind === 'open' && token.name.endsWith(':assertion')) assertion = token;
  }
  return older?.trim() || (assertion && verifyAttribute(assertion.text)) || older;
}

const namespace = 'https://purl.imsglobal.org/ob/v3p0';
/** The most that a credential may take, in characters. */
const textLimit = 2 * 1024 * 1024;

interface Token {
  readonly kind: 'open' | 'close' | 'text' | 'cdata' | 'other';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name of an element, with its prefix; empty for the rest. */
  readonly name: string;
  readonly selfClosing: boolean;
}

interface Credential {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|[^<]+/y;
const opening = /<(?:!DOCTYPE|\/?([A-Za-z_][\w.:-]*)(?=[\s/>]))/y;

/** Splits XML into its tags, comments and texts; enough to find an element without a DOM. */
function* tokens(xml: string): Generator<Token> {
  let offset = xml.startsWith('\ufeff') ? 1 : 0;
  while (offset < xml.length) {
    opening.lastIndex = offset;
    markup.lastIndex = offset;
    const [open, name = ''] = opening.exec(xml) ?? [];
    const end =
      open === undefined
        ? offset + (markup.exec(xml)?.[0].length ?? 0)
        : endOfTag(xml, offset + open.length, name);
    if (end <= offset) throw new SvgError(`The SVG is not well-formed at character ${offset}.`);
    const text = xml.slice(offset, end);
    yield {
      kind: kindOf(text, name),
      text,
      start: offset,
      end,
      name,
      selfClosing: name !== '' && text.endsWith('/>'),
    };
    offset = end;
  }
}

/**
 * Where a tag has ended, past its quoted values, or a document type, past its entities; 0 where it never does. A
 * pattern would do, and run out of stack on one long tag.
 */
function endOfTag(xml: string, start: number, name: string): number {
  const mark = name ? /[>"']/g : /[>[]/g;
  mark.lastIndex = start;
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    const [character] = found;
    if (character === '>') return found.index + 1;
    const close = xml.indexOf(character === '[' ? ']' : character, found.index + 1);
    if (close < 0) return 0;
    mark.lastIndex = close + 1;
  }
  return 0;
}

function kindOf(text: string, name: string): Token['kind'] {
  if (name) return text.startsWith('</') ? 'close' : 'open';
  if (text.startsWith('<![CDATA[')) return 'cdata';
  return text.startsWith('<') ? 'other' : 'text';
}

/** The root element and the credentials in it. */
function read(svg: string): { root: Token; credentials: Credential[] } {
  const root = rootOf(svg);
  if (!svg.includes(namespace)) return { root, credentials: [] };
  const all = tokens(svg);
  const rootPrefix = prefixOf(root.text);
  const credentials: Credential[] = [];
  // Each token is looked at once: the search goes on behind what was found.
  for (let next = all.next(); !next.done; next = all.next()) {
    const token = next.value;
    if (token.kind !== 'open' || !token.name.endsWith(':credential')) continue;
    const prefix = token.name.slice(0, -':credential'.length);
    if (prefix !== rootPrefix && prefix !== prefixOf(token.text)) continue;
    credentials.push(readCredential(token, all));
  }
  return { root, credentials };
}

/** The credential that an opening tag begins, taken up to its closing tag. */
function readCredential(open: Token, rest: Generator<Token>): Credential {
  const parts: Token[] = [];
  let end = open.selfClosing ? open.end : undefined;
  while (end === undefined) {
    const { value: next, done } = rest.next();
    if (done) throw new SvgError('The credential in the SVG is not closed.');
    if (next.name === open.name && next.kind === 'open')
      throw new SvgError('A credential in the SVG holds another.');
    if (next.name === open.name) end = next.end;
    else parts.push(next);
  }
  if (end - open.start > textLimit) throw new SvgError('The credential in the SVG is too long.');
  const content = parts.map(textOf).join('').trim();
  return { start: open.start, end, content: content || (verifyAttribute(open.text) ?? '') };
}

function rootOf(svg: string): Token {
  for (const token of tokens(svg)) {
    if (token.kind !== 'open') continue;
    if (token.name.replace(/^.*:/, '') !== 'svg') break;
    return token;
  }
  throw new SvgError('The file is not an SVG picture.');
}

/** The prefix that a tag binds to the namespace of Open Badges 3.0. */
function prefixOf(tag: string): string | undefined {
  return /\sxmlns:([\w.-]+)\s*=\s*["']https:\/\/purl\.imsglobal\.org\/ob\/v3p0["']/.exec(tag)?.[1];
}

/** A credential with an external proof stands in the attribute `verify`, as a compact JWS. */
function verifyAttribute(tag: string): string | undefined {
  return /\sverify\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
}

function textOf(token: Token): string {
  if (token.kind === 'cdata') return token.text.slice('<![CDATA['.length, -']]>'.length);
  if (token.kind !== 'text') return '';
  return token.text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
