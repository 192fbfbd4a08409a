/** Before a structure has a key, its badges are specimens: whole in every form, and intact to any verifier. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { independentlyVerify } from '../openbadges/testing/independent-verifier.ts';
import { verifier } from '../openbadges/verify.ts';
import {
  alterations,
  credentialsOf,
  documentsOf,
  type Held,
  hasSchema,
  linkedData,
  pixelsOf,
  schemaJudge,
  textInPng,
  textInSvg,
} from './support/credentials.ts';
import { filesIn } from './support/files.ts';
import { filesOf } from './support/resolve.ts';
import { type BuiltSite, builtSite, usualDay } from './support/site.ts';

const hasPngcheck = spawnSync('pngcheck', ['-h']).error === undefined;
/** On a continuous integration service the picture checker has to be there. */
const skipsPngcheck = !hasPngcheck && process.env['CI'] !== 'true';
if (skipsPngcheck) console.warn('pngcheck is not installed: the baked PNGs are not checked by it.');

const withdrawn = 'nathan/decoupe-laser';
const expired = 'lucia/decoupe-laser';

describe.each(['https://badges.example/', 'https://structure.example/repo/'])(
  'the specimens of %s',
  (address) => {
    let site: BuiltSite;
    let files: Map<string, Buffer>;
    let held: Held[];
    const verify = (credential: unknown) =>
      verifier({ now: new Date(`${usualDay}T12:00:00Z`), resolve: filesOf(site.folder, address) })(
        credential,
      );
    const file = (path: string): Buffer => {
      const bytes = files.get(path);
      if (!bytes) throw new RangeError(`The site has no ${path}.`);
      return bytes;
    };

    beforeAll(async () => {
      site = await builtSite({ address });
      files = await filesIn(site.folder);
      held = credentialsOf(files);
    }, 240_000);

    test('there is one for every award that has a page', () => {
      const pages = [...files.keys()].filter((path) =>
        /^(lucia|nathan|maxime)\/(?!progress\/)[^/]+\/index\.html$/.test(path),
      );
      expect(held.map(({ award }) => `${award}/index.html`).sort()).toEqual(pages);
      expect(held.length).toBeGreaterThan(20);
      expect([...files.keys()].filter((path) => path.startsWith('credentials/'))).toEqual([]);
    });

    test('each says in its signed part that it is a specimen, at an address of its own', () => {
      for (const { json, credential } of held) {
        expect(credential.name).toMatch(/^SPÉCIMEN · /);
        expect(credential.issuer.name).toMatch(/^SPÉCIMEN · /);
        expect(credential.id).toBe(address + json);
        expect(credential.credentialStatus.statusListCredential).toBe(`${address}status/specimen.json`);
      }
    });

    test.skipIf(!hasSchema)('the strict schema of Open Badges 3.0 accepts each', () => {
      const judge = schemaJudge();
      for (const { award, credential } of held) expect(judge(credential), award).toEqual([]);
    });

    test('the other verifier accepts each, and refuses the withdrawn and the expired one for that reason', async () => {
      const documents = documentsOf(files, address);
      for (const { award, credential } of held) {
        const opinion = await independentlyVerify(credential, documents);
        const reasons = opinion.problems.map((problem) => problem.split(':')[0]);
        const reason = { [withdrawn]: ['revocation_status'], [expired]: ['expiration'] }[award] ?? [];
        expect({ award, reasons, missing: opinion.missing }).toEqual({ award, reasons: reason, missing: [] });
        expect(opinion.schemaChecked).toBe(hasSchema);
      }
    });

    test('ours says of each that it is a specimen, never that it is valid', async () => {
      for (const { award, credential } of held) {
        const { outcome, steps } = await verify(credential);
        const failed = steps.filter(({ result }) => result !== 'pass').map(({ name }) => name);
        const expected = { [withdrawn]: ['status'], [expired]: ['dates'] }[award] ?? [];
        expect({ award, outcome, failed }).toEqual({ award, outcome: 'specimen', failed: expected });
      }
    });

    test('one changed byte in any string of one makes both verifiers refuse it', async () => {
      const documents = documentsOf(files, address);
      const original = held.find(({ award }) => award === 'lucia/atelier-participatif');
      const altered = alterations(original?.credential ?? {});
      expect(altered.length).toBeGreaterThan(60);
      for (const { path, credential } of altered) {
        expect(['changed', 'unverifiable'], path).toContain((await verify(credential)).outcome);
        expect((await independentlyVerify(credential, documents)).accepted, path).toBe(false);
      }
    }, 60_000);

    test('the JSON, the PNG, the SVG and the page hold the same bytes', async () => {
      for (const { award, text } of held) {
        expect(text, award).toMatch(/^[\x20-\x7e]+$/);
        expect(await textInPng(file(`${award}.png`)), award).toEqual([text]);
        expect(textInSvg(file(`${award}.svg`).toString()), award).toEqual([text]);
        expect(linkedData(file(`${award}/index.html`).toString()), award).toEqual([text]);
      }
    });

    test('baking changes no pixel', async () => {
      for (const { award, credential } of held) {
        const picture = credential.credentialSubject.achievement.image.id.slice(address.length);
        expect(picture).toMatch(/^artwork\/[0-9a-f]{64}\.png$/);
        const pixels = await pixelsOf(file(`${award}.png`));
        expect(pixels.equals(await pixelsOf(file(picture))), award).toBe(true);
        const drawn = await pixelsOf(file(picture.replace(/png$/, 'svg')));
        expect((await pixelsOf(file(`${award}.svg`))).equals(drawn), award).toBe(true);
        expect(new Set(pixels).size, award).toBeGreaterThan(20);
      }
    }, 60_000);

    test.skipIf(skipsPngcheck)('pngcheck finds nothing wrong with any PNG', () => {
      const pictures = [...files.keys()].filter((path) => path.endsWith('.png'));
      expect(pictures.length).toBeGreaterThan(held.length);
      const { status, stdout } = spawnSync(
        'pngcheck',
        ['-q', ...pictures.map((path) => join(site.folder, path))],
        {
          encoding: 'utf8',
        },
      );
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    });
  },
);
