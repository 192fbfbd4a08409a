import { describe, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readContent } from '../authoring/read.ts';
import { describe as inWords } from '../locales/diagnostics.ts';
import { didDocument } from './did.ts';
import { importedDiagnostics } from './imported-check.ts';
import { readRegister } from './register.ts';
import { serialise } from './serialise.ts';
import { fixedPartner } from './testing/endorsements.ts';
import { fixtureFiles, fixtureSite, writeFixture } from './testing/fixture.ts';
import { type BadgeChanges, issueElsewhere } from './testing/imported.ts';

const did = 'did:web:atelier.example';
const folder = 'volunteers/lucia/elsewhere';
const profile = 'volunteers/lucia/profile.md';

interface Written {
  readonly badge?: BadgeChanges;
  /** Lines of `issuer.md`, given the key of the badge. */
  readonly issuer?: (key: string) => string;
  /** Lines of the person's file, instead of that about credentials. */
  readonly person?: string;
}

/** What the check says of one badge with its key document beside it. */
async function check({ badge = {}, issuer = () => '', person = 'credentials: public' }: Written = {}) {
  const { key } = await fixedPartner();
  const { publicKeyMultibase } = key;
  const signed = await issueElsewhere({ did, key }, { recipient: 'Lucia', ...badge });
  const root = writeFixture({
    'issuer.md': `---\nname: La Structure\n${issuer(publicKeyMultibase)}---\n`,
    [profile]: (fixtureFiles[profile] ?? '').replace('credentials: public', person),
    [`${folder}/velo.md`]:
      '---\ntitle: Réparer un vélo\nissuer: Un atelier\nformat: open-badges-3\noutcome: valid\nchecked: 2026-01-10\n---\n',
    [`${folder}/velo.json`]: serialise(signed),
    [`${folder}/velo.did.json`]: JSON.stringify(didDocument(did, [publicKeyMultibase])),
  });
  const { content, files } = readContent(root);
  if (!content) throw new Error('The fixture cannot be read.');
  return importedDiagnostics(
    content,
    publishable(content, '2026-06-15'),
    { register: readRegister(root), sites: [fixtureSite] },
    files,
  );
}

describe('a badge that tells more than the page', () => {
  const narrative = 'Lucia Martin, avec Nathan Petit, au 06 11 22 33 44';
  /** What the check says of it, but for its key. */
  const reveals = async (written: Written = {}) =>
    (await check({ badge: { subject: { narrative } }, ...written })).filter(
      ({ code }) => code === 'imported-reveals',
    );

  it('is a warning that says what, and the line that agrees to it', async () => {
    const found = await reveals();
    const what = ['name', 'others', 'phone'];
    expect(found).toMatchObject([{ severity: 'warning', data: { what, accept: 'name, others, phone' } }]);
    const { message, hint } = inWords(found[0] ?? { code: '', severity: 'error', file: '', data: {} }, 'fr');
    expect(message).toContain(
      'le nom de quelqu’un d’autre, que ce site ne montre pas, et un numéro de téléphone',
    );
    expect(hint).toContain('reveals: [name, others, phone]');
  });

  it('is none for who shares no signed file', async () => {
    expect(await reveals({ person: 'credentials: none' })).toEqual([]);
  });
});

describe('a badge whose key came with it', () => {
  it('is a warning where its issuer is written, with the lines that have its address answer', async () => {
    const found = await check();
    expect(found).toMatchObject([
      {
        code: 'imported-not-pinned',
        severity: 'warning',
        file: `${folder}/velo.md`,
        range: { start: { line: 3 } },
        data: { did, url: 'https://atelier.example/.well-known/did.json' },
      },
    ]);
    for (const locale of ['fr', 'en'] as const) {
      const { message, hint } = inWords(
        found[0] ?? { code: '', severity: 'error', file: '', data: {} },
        locale,
      );
      expect(`${message} ${hint}`).toContain(`recognises: [{ name: …, did: "${did}", keys: [z6Mk…] }]`);
    }
  });

  it('is one no more once the structure pinned it', async () => {
    const issuer = (key: string) => `recognises: [{ name: L’atelier, did: "${did}", keys: [${key}] }]\n`;
    expect(await check({ issuer })).toEqual([]);
  });

  it('is none of an invented person, whose issuers have no address to open', async () => {
    expect(await check({ person: 'credentials: public\nexample: { seenOn: 2026-06-01 }' })).toEqual([]);
  });
});
