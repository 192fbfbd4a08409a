/**
 * Reading an Open Badges 2.0 assertion, so that it can be shown as what it says it is. Nothing here verifies one: its
 * trust lies in the server of its issuer.
 */
import { readJws } from './jws.ts';
import * as png from './png.ts';
import { isPng, PngError } from './png-chunks.ts';
import { isObject, listOf, strings } from './reading.ts';
import { parseDocument, type Resolve } from './resolve.ts';
import * as svg from './svg.ts';

/** What a file carries: the assertion itself, or the address at which its issuer hosts it. */
export type CarriedAssertion =
  | {
      readonly kind: 'assertion';
      readonly document: Readonly<Record<string, unknown>>;
      /** The JSON as it stands in the file; `undefined` for a compact JWS. */
      readonly json: string | undefined;
    }
  | { readonly kind: 'address'; readonly address: string };

/** What an assertion says of its badge, as far as it is known. */
export interface AssertionFacts {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly issuer: string | undefined;
}

/** The Open Badges 2.0 assertion that a file carries; `undefined` where it carries none. Never throws. */
export function carriedAssertion(bytes: Uint8Array): CarriedAssertion | undefined {
  const text = textIn(bytes)?.trim();
  if (text === undefined) return undefined;
  if (/^https?:\/\/\S+$/.test(text)) return { kind: 'address', address: text };
  const parsed = parseDocument(new TextEncoder().encode(text));
  const document = parsed.ok ? parsed.document : readJws(text)?.payload;
  return isAssertion(document)
    ? { kind: 'assertion', document, json: parsed.ok ? text : undefined }
    : undefined;
}

/** What an assertion holds in itself: its badge and issuer may stand at addresses of their own. */
export function factsInside(document: Readonly<Record<string, unknown>>): AssertionFacts {
  const badge = isObject(document['badge']) ? document['badge'] : {};
  const issuer = isObject(badge['issuer']) ? badge['issuer'] : {};
  return { id: text(document['id']), title: text(badge['name']), issuer: text(issuer['name']) };
}

/** The same, asking the addresses that it names; or the address that did not give what it should. */
export async function factsOutside(
  carried: CarriedAssertion,
  resolve: Resolve,
): Promise<
  | (AssertionFacts & { readonly document: Readonly<Record<string, unknown>> })
  | { readonly unanswered: string }
> {
  const at = async (value: unknown) => {
    if (typeof value !== 'string') return isObject(value) ? value : undefined;
    const answer = await resolve(value);
    return answer.ok && isObject(answer.document) ? answer.document : undefined;
  };
  const document = carried.kind === 'assertion' ? carried.document : await at(carried.address);
  if (!isAssertion(document)) return { unanswered: carried.kind === 'address' ? carried.address : '' };
  const badge = await at(document['badge']);
  const title = text(badge?.['name']);
  if (!badge || title === undefined) return { unanswered: text(document['badge']) ?? '' };
  const issuer = text((await at(badge['issuer']))?.['name']);
  if (issuer === undefined) return { unanswered: text(badge['issuer']) ?? '' };
  return { document, id: text(document['id']), title, issuer };
}

function isAssertion(value: unknown): value is Record<string, unknown> {
  return (
    isObject(value) &&
    listOf(value['@context']).includes('https://w3id.org/openbadges/v2') &&
    strings(value['type']).includes('Assertion')
  );
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    if (isPng(bytes)) return png.readOpenBadges2(bytes);
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return content.trimStart().startsWith('<') ? svg.readOpenBadges2(content) : content;
  } catch (error) {
    const known = error instanceof PngError || error instanceof svg.SvgError || error instanceof TypeError;
    if (!known) throw error;
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
