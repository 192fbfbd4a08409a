/** The credentials of a built site, in every form in which it gives them away, and what verifiers say of them. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import sharp from 'sharp';
import type { SignedBadge } from '../../openbadges/credential.ts';

/** One credential of a site. */
export interface Held {
  /** The path of its award's page, without slashes at its ends: `lucia/accueil-du-public`. */
  readonly award: string;
  /** The path of its JSON: `specimens/….json`. */
  readonly json: string;
  readonly text: string;
  readonly credential: SignedBadge;
}

/** The credentials of a site's `credentials/` and `specimens/`, each with the award whose page embeds it. */
export function credentialsOf(files: ReadonlyMap<string, Buffer>): Held[] {
  const embedded = new Map<string, string>();
  // The pages of the other languages embed the same.
  for (const [path, bytes] of files)
    if (path.endsWith('/index.html') && !/^[a-z]{2}\//.test(path))
      for (const text of linkedData(bytes.toString())) embedded.set(text, path.replace(/\/index\.html$/, ''));
  return [...files]
    .filter(([path]) => /^(credentials|specimens)\//.test(path))
    .map(([json, bytes]) => {
      const text = bytes.toString();
      return { award: embedded.get(text) ?? '', json, text, credential: JSON.parse(text) };
    });
}

/** Every JSON document of a site, by its address. */
export function documentsOf(files: ReadonlyMap<string, Buffer>, address: string): Map<string, unknown> {
  const documents = [...files].filter(([path]) => path.endsWith('.json'));
  return new Map(documents.map(([path, bytes]) => [address + path, JSON.parse(bytes.toString())]));
}

/** The texts of a page's linked data. */
export function linkedData(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, text = '']) => text,
  );
}

/** The credential in a PNG, read by libpng rather than by us. */
export async function textInPng(png: Buffer): Promise<string[]> {
  const { comments = [] } = await sharp(png).metadata();
  return comments.filter(({ keyword }) => keyword === 'openbadgecredential').map(({ text }) => text);
}

/** The credential in an SVG, read as plain text rather than by our reader. */
export function textInSvg(svg: string): string[] {
  const elements = svg.matchAll(
    /<svg[^>]*><openbadges:credential><!\[CDATA\[([\s\S]*?)\]\]><\/openbadges:credential>/g,
  );
  return [...elements].map(([, text = '']) => text);
}

/** The pixels of a picture at the size of a badge. */
export function pixelsOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize(512, 512).ensureAlpha().raw().toBuffer();
}

const schemaFile = '../shared/conformance/schemas/ob_v3p0_achievementcredential_schema.strict.json';

/** Whether the official schema is at hand: where it is not, the tests that need it skip. */
export const hasSchema = existsSync(schemaFile);

/** A judge by the strict JSON Schema of Open Badges 3.0: what it finds wrong with a credential. */
export function schemaJudge(): (credential: unknown) => string[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  return (credential) => {
    validate(credential);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** A text that was altered in one place of it. */
export interface Altered {
  /** Where: `credentialSubject.achievement.name`. */
  readonly path: string;
  readonly credential: unknown;
}

/** The credential with one byte changed in one of its strings, for each of its strings. */
export function alterations(credential: object): Altered[] {
  return stringsOf(credential).map(({ path, text }) => {
    const copy: Record<string, unknown> = structuredClone({ ...credential });
    let place: Record<string, unknown> = copy;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
    place[path.at(-1) ?? ''] = withAnotherByte(text);
    return { path: path.join('.'), credential: copy };
  });
}

function stringsOf(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, key]));
}

/** A text of the same length that differs in its last letter or digit: another of the same kind. */
function withAnotherByte(text: string): string {
  return text.replace(/[a-zA-Z0-9](?=[^a-zA-Z0-9]*$)/, (last) => {
    if (/\d/.test(last)) return String((Number(last) + 1) % 10);
    return /[zZ]/.test(last)
      ? String.fromCharCode(last.charCodeAt(0) - 1)
      : String.fromCharCode(last.charCodeAt(0) + 1);
  });
}
