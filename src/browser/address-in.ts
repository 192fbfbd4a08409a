import { isLocal } from '../openbadges/did.ts';

/**
 * The web address that a text is, completed where a person left out its beginning (`badges.example/lucia/`), and
 * `https:` but for this machine, since a secure page may ask nothing else;
 * `undefined` for what is none.
 */
export function addressIn(text: string): string | undefined {
  const given = text.trim();
  if (/\s/.test(given) || given.length > 2000) return undefined;
  if (/^https?:\/\//i.test(given)) return URL.canParse(given) ? secure(given) : undefined;
  if (!/^([\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}(:\d+)?(\/|$)/u.test(given)) return undefined;
  return URL.canParse(`https://${given}`) ? `https://${given}` : undefined;
}

function secure(address: string): string {
  return isLocal(new URL(address).hostname) ? address : address.replace(/^http:/i, 'https:');
}
