import { didWebOf, isLocal } from './did.ts';
import { Refusal } from './refusal.ts';

/**
 * An address as `issuer.md` writes it: `https`, public, with its trailing slash.
 *
 * @throws {Refusal} `site-unsuited` where no key can answer for it.
 */
export function normalSite(address: string): string {
  const unsuited = () => new Refusal('site-unsuited', { site: address });
  if (!URL.canParse(address)) throw unsuited();
  const url = new URL(address);
  if (url.protocol !== 'https:' || isLocal(url.hostname) || url.search || url.hash) throw unsuited();
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  try {
    didWebOf(url.href);
  } catch {
    throw unsuited();
  }
  return url.href;
}
