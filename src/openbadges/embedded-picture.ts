import { carriedAssertion } from './assertion.ts';
import { isObject } from './reading.ts';
import { unpack } from './unpack.ts';

/** The bytes of the picture that the JSON of a badge holds in itself, as a `data:` address; `undefined` without one. */
export function pictureIn(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const assertion = carriedAssertion(bytes);
  const [found] = assertion ? [] : unpack(bytes);
  const image = assertion
    ? at(assertion.kind === 'assertion' ? assertion.document : undefined, 'badge', 'image')
    : at(found?.ok ? found.credential : undefined, 'credentialSubject', 'achievement', 'image');
  const address = isObject(image) ? image['id'] : image;
  if (typeof address !== 'string') return undefined;
  const [, encoded] = /^data:image\/[a-z+]+;base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  return encoded === undefined ? undefined : new Uint8Array(Buffer.from(encoded, 'base64'));
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}
