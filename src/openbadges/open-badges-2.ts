/** Recognising badges of Open Badges 1 and 2, which are another format: their proof is a page on a server. */
import { parseJson } from './json.ts';
import { readJws } from './jws.ts';

/** What an older badge says of itself. */
export interface OpenBadges2 {
  /** The page that is its proof, on the server of its issuer, where the badge gives one over `https:`. */
  readonly url: string | undefined;
}

/**
 * Reads a badge of Open Badges 1 or 2, as JSON or as the compact JWS of a signed one; `undefined` where it is
 * something else.
 */
export function readOpenBadges2(value: unknown): OpenBadges2 | undefined {
  const assertion = typeof value === 'string' ? readJws(value)?.payload : value;
  if (typeof assertion !== 'object' || assertion === null) return undefined;
  const { '@context': context, type, id, badge, recipient, verify, verification } = Object(assertion);
  const older =
    [context]
      .flat()
      .some((one) => typeof one === 'string' && /^https:\/\/w3id\.org\/openbadges\/v[12]$/.test(one)) ||
    [type].flat().includes('Assertion') ||
    // Open Badges 1.0 had neither contexts nor types.
    (badge !== undefined && recipient !== undefined && (verify ?? verification) !== undefined);
  if (!older) return undefined;
  const addresses = [Object(verify).url, Object(verification).url, id];
  return { url: addresses.find(isWebAddress) };
}

/** Reads what a picture holds of an older badge: its JSON, its JWS, or the address of the page alone. */
export function openBadges2InPicture(text: string): OpenBadges2 {
  if (isWebAddress(text.trim())) return { url: text.trim() };
  try {
    return readOpenBadges2(parseJson(text)) ?? { url: undefined };
  } catch {
    return readOpenBadges2(text.trim()) ?? { url: undefined };
  }
}

function isWebAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.startsWith('https://') &&
    URL.canParse(value) &&
    !new URL(value).username
  );
}
