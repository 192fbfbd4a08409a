/** For tests: a built site in miniature, in a folder of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { bakePng } from '../png.ts';
import { serialise } from '../serialise.ts';
import { bakeSvg } from '../svg.ts';
import type { ExampleSite } from './example-site.ts';

const picture = new Uint8Array(
  await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b8431a' } })
    .png()
    .toBuffer(),
);

/** The page of an award that embeds its credential. */
export function awardPage(json: string): string {
  return `<!doctype html><html lang="fr"><script type="application/ld+json">${json}</script><p>Un badge.</p></html>`;
}

/** Writes what `site` serves, and `badge` as JSON, PNG, SVG and page; returns the folder. */
export function writeSite(site: ExampleSite, badge: { readonly id: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-site-'));
  const json = serialise(badge);
  for (const [url, document] of site.files) write(folder, url.slice(site.site.length), serialise(document));
  write(folder, badge.id.slice(site.site.length), json);
  write(folder, 'lucia/mediation.png', bakePng(picture, json));
  write(folder, 'lucia/mediation.svg', bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"/>', json));
  write(folder, 'lucia/mediation/index.html', awardPage(json));
  write(
    folder,
    'lucia/index.html',
    '<html><script type="application/ld+json">{"@type":"ItemList"}</script></html>',
  );
  write(folder, 'artwork/plain.png', picture);
  write(folder, 'artwork/plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

/** Writes one file of the site. */
export function write(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
