/** For tests: a built site in miniature, in a folder of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { didKey, specimenKey } from '../key.ts';
import { bakePng } from '../png.ts';
import { specimenMark } from '../profile.ts';
import { serialise } from '../serialise.ts';
import { createStatusListCredential } from '../status-list.ts';
import { bakeSvg } from '../svg.ts';
import { completeBadge, type ExampleSite, exampleSite, exampleUuid } from './example-site.ts';

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
  write(folder, 'site.json', serialise({ address: site.site, day: '2026-05-31' }));
  // A root site has its DID document in both places until it moves.
  const did = site.files.get(`${site.site}.well-known/did.json`) ?? site.files.get(`${site.site}did.json`);
  for (const place of ['did.json', '.well-known/did.json']) if (did) write(folder, place, serialise(did));
  for (const name of ['badges/mediation.json', 'en/badges/mediation.json'])
    write(folder, name, serialise({ id: `${site.site}${name}`, type: ['Achievement'] }));
  for (const page of ['badges/mediation', 'frameworks/rectec-engagement'])
    write(folder, `${page}/index.html`, '<!doctype html><html lang="fr"><p>Une page.</p></html>');
  for (const name of ['abc', 'logo']) write(folder, `artwork/${name}.png`, picture);
  write(folder, 'lucia/mediation.png', bakePng(picture, json));
  write(folder, 'lucia/mediation.svg', bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"/>', json));
  write(folder, 'lucia/mediation/index.html', awardPage(json));
  write(folder, 'index.html', '<!doctype html><html lang="fr"><a href="lucia/">Lucia</a></html>');
  write(
    folder,
    'lucia/index.html',
    '<!doctype html><html lang="fr"><script type="application/ld+json">{"@type":"ItemList"}</script><a href="./mediation/">Un badge</a></html>',
  );
  write(folder, 'artwork/plain.png', picture);
  write(folder, 'artwork/plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

/** Writes a site of one specimen, with changes to it, and returns the folder. */
export async function writeSpecimen(address: string, changes: object = {}): Promise<string> {
  const key = await specimenKey();
  const site = await exampleSite(address, key, didKey(key.publicKeyMultibase));
  const listUrl = `${site.site}status/specimen.json`;
  const list = { id: listUrl, issuer: site.did, setBits: [], validFrom: '2026-03-01T10:00:00Z' };
  site.files.clear();
  site.files.set(listUrl, await site.sign(await createStatusListCredential(list)));
  const badge = completeBadge({ ...site, listUrl });
  const specimen = {
    ...badge,
    id: `${site.site}specimens/${exampleUuid}.json`,
    name: specimenMark + badge.name,
    issuer: { ...badge.issuer, name: specimenMark + badge.issuer.name },
    evidence: badge.evidence.slice(1),
  };
  return writeSite(site, await site.sign({ ...specimen, ...changes }));
}

/** Writes one file of the site. */
export function write(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
