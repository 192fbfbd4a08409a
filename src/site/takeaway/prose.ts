import type { Context } from '../context.ts';
import { Html } from './html.ts';

/** Safe HTML of the site as a page away from it shows it: links to the site become whole addresses. */
export function prose({ address }: Pick<Context, 'address'>, safe: string): Html {
  const { origin } = new URL(address);
  return new Html(
    safe.replace(/ href="(?![a-z]+:|#)([^"]*)"/g, (_, path: string) =>
      path.startsWith('/') ? ` href="${origin}${path}"` : ` href="${address}${path}"`,
    ),
  );
}
