import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readContent } from '../authoring/read.ts';
import { contextOf } from '../site/context.ts';
import { verifySettings } from '../site/verify.ts';
import { addressDiagnostics } from './addresses-check.ts';
import { didWebOf } from './did.ts';
import { didFiles } from './did-places.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey } from './key.ts';
import { ownDids } from './own-dids.ts';
import { withSignedFormerSites } from './own-issuer.ts';
import { readRegister } from './register.ts';
import { contentOf, fixtureArtwork, fixtureSite, writeFixture } from './testing/fixture.ts';

const today = '2026-11-20';
const signed = didWebOf(fixtureSite);
const present = 'did:web:present.example';
const ministry = 'did:web:ministry.example';
let root: string;

/** A structure that issued at the fixture's address, moved, and says that it was at a ministry's address too. */
beforeAll(async () => {
  const key = await importKey((await generateKey()).secretKeyMultibase);
  const keys = `keys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]`;
  root = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${signed}\n${keys}\n---\n`,
  });
  const content = contentOf(root);
  await issueAwards({
    ...{ content, key, artwork: fixtureArtwork, clock: () => new Date(`${today}T09:00:00Z`) },
    published: publishable(content, today),
    register: readRegister(root),
  });
  const former = [
    `  - { site: '${fixtureSite}', did: '${signed}', until: ${today} }`,
    `  - { site: 'https://ministry.example/', did: '${ministry}', until: ${today} }`,
  ];
  writeFileSync(
    `${root}/issuer.md`,
    `---\nname: A\nsite: https://present.example/\ndid: ${present}\nformerSites:\n${former.join('\n')}\n${keys}\n---\n`,
  );
});

describe('a former address under which the register holds nothing', () => {
  const own = () => withSignedFormerSites(contentOf(root).issuer.data, () => readRegister(root));

  it('is an error on its line, and one that it knows is none', () => {
    const found = addressDiagnostics(readContent(root), readRegister(root));
    expect(found).toMatchObject([
      {
        code: 'former-site-unsigned',
        severity: 'error',
        range: { start: { line: 7 } },
        data: { found: ministry },
      },
    ]);
  });

  it('is not the structure’s own: no document answers for it, and no page takes its badges for ours', () => {
    expect(ownDids(own())).toEqual([present, signed]);
    expect([...didFiles(own()).keys()].filter((path) => path.includes('ministry'))).toEqual([]);
    const published = publishable(contentOf(root), today);
    const issuer = { ...published.issuer, data: own() };
    const settings = verifySettings(
      contextOf({ ...published, issuer }, 'issuing', 'https://present.example/'),
    );
    expect(JSON.stringify(settings)).not.toContain('ministry');
    expect(settings.ownDids).toEqual([present, signed]);
  });

  it('is not asked of a register where the structure names no former address', () => {
    const issuer = { ...contentOf(root).issuer.data, formerSites: [] };
    const unread = () => {
      throw new Error('The register was read.');
    };
    expect(withSignedFormerSites(issuer, unread)).toBe(issuer);
  });
});
