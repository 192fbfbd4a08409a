/** `npm run verify` on sites that break one rule each: every rule is told, with its document and what mends it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishable } from '../src/authoring/gate.ts';
import { siteRuleWords } from '../src/locales/site-rules.ts';
import { typography } from '../src/locales/typography.ts';
import { didDocument } from '../src/openbadges/did.ts';
import { issueAwards } from '../src/openbadges/issue.ts';
import { didKey, generateKey, importKey } from '../src/openbadges/key.ts';
import { bakePng } from '../src/openbadges/png.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { serialise } from '../src/openbadges/serialise.ts';
import { type RuleCode, rules } from '../src/openbadges/site-check/rules.ts';
import { createStatusListCredential } from '../src/openbadges/status-list.ts';
import { bakeSvg } from '../src/openbadges/svg.ts';
import { awardPage, write, writeSite, writeSpecimen } from '../src/openbadges/testing/example-folder.ts';
import {
  completeBadge,
  type ExampleSite,
  exampleSite,
  exampleUuid,
} from '../src/openbadges/testing/example-site.ts';
import { contentOf, fixtureArtwork, writeFixture } from '../src/openbadges/testing/fixture.ts';

type Badge = ReturnType<typeof completeBadge>;
/** Makes the folder of a site. */
type Make = () => Promise<string>;

const badgeFile = `credentials/${exampleUuid}.json`;
const page = 'lucia/mediation/index.html';
const png = 'lucia/mediation.png';
const svg = 'lucia/mediation.svg';
const other = '8d1f0c52-8a0e-4f6e-9c1b-2d7f0a9e5b41';
const ownKey = await generateKey();
/** A key of the same structure, which others know. */
const knownKey = await generateKey();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A site whose badge was signed with a change in it. */
const signed =
  (change: (badge: Badge, site: ExampleSite) => object | undefined): Make =>
  async () => {
    const site = await exampleSite();
    const badge = completeBadge(site);
    return writeSite(site, await site.sign({ ...badge, ...change(badge, site) }));
  };

/** A site in which a file is changed after it was built. */
const changed =
  (change: (folder: string, site: ExampleSite, json: string) => unknown, address?: string): Make =>
  async () => {
    const site = await exampleSite(address);
    const badge = await site.sign(completeBadge(site));
    const folder = writeSite(site, badge);
    await change(folder, site, serialise(badge));
    return folder;
  };

/** A site whose status list was signed with a change in it. */
const listed = (change: (list: Listed) => object): Make =>
  changed(async (folder, site) => {
    const list = await createStatusListCredential({
      id: site.listUrl,
      issuer: site.did,
      setBits: [],
      validFrom: '2026-03-01T10:00:00Z',
    });
    write(folder, 'status/1.json', serialise(await site.sign({ ...list, ...change(list) })));
  });
type Listed = Awaited<ReturnType<typeof createStatusListCredential>>;

const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const edit = (folder: string, file: string, from: string, to: string) => {
  expect(text(folder, file)).toContain(from);
  write(folder, file, text(folder, file).replace(from, to));
};
const inAllForms = (folder: string, award: string, json: string) => {
  write(folder, `${award}/index.html`, awardPage(json));
  write(folder, `${award}.png`, bakePng(readFileSync(join(folder, 'artwork/plain.png')), json));
  write(folder, `${award}.svg`, bakeSvg(text(folder, 'artwork/plain.svg'), json));
};
const subject = (badge: Badge, change: object) => ({
  credentialSubject: { ...badge.credentialSubject, ...change },
});
const achievement = (badge: Badge, change: object) =>
  subject(badge, { achievement: { ...badge.credentialSubject.achievement, ...change } });
const withoutImage = (badge: Badge) => {
  const { image, ...rest } = badge.credentialSubject.achievement;
  return subject(badge, { achievement: rest });
};
const aligned = (badge: Badge, targetUrl: string) =>
  achievement(badge, { alignment: [{ type: ['Alignment'], targetName: 'Une page', targetUrl }] });
const documents = (folder: string, change: (document: ReturnType<typeof didDocument>) => object) => {
  for (const file of ['did.json', '.well-known/did.json'])
    write(folder, file, serialise(change(JSON.parse(text(folder, file)))));
};

/** The structure's own site, by its key in use and by the one that others know. */
const ownSites = async () => {
  const by = async (secret: string) => exampleSite('https://own.example.org/', await importKey(secret));
  return [await by(ownKey.secretKeyMultibase), await by(knownKey.secretKeyMultibase)] as const;
};

/** The chunks of a PNG, and the one of a badge among them. */
function taken(folder: string) {
  const bytes = readFileSync(join(folder, png));
  const chunks: Buffer[] = [];
  for (let offset = 8; offset < bytes.length; ) {
    const end = offset + 12 + bytes.readUInt32BE(offset);
    chunks.push(bytes.subarray(offset, end));
    offset = end;
  }
  const badge = chunks.findIndex((chunk) => chunk.subarray(4, 8).toString() === 'iTXt');
  const put = (...parts: (Buffer | undefined)[]) =>
    write(folder, png, Buffer.concat([bytes.subarray(0, 8), ...parts.filter((part) => part !== undefined)]));
  return { chunks, badge, put };
}

function chunkOf(data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from('iTXt'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, checksum]);
}

/** Puts another chunk in the place of the badge's. */
const rebaked = (make: (json: string) => Buffer): Make =>
  changed((folder, _site, json) => {
    const { chunks, badge, put } = taken(folder);
    put(...chunks.map((chunk, index) => (index === badge ? make(json) : chunk)));
  });

/** One row for each rule: how a site is broken, where that is told, and what else must be told with it. */
const table: readonly (readonly [code: RuleCode, file: string, make: Make, also?: readonly RuleCode[]])[] = [
  [
    'credential-signature',
    badgeFile,
    async () => {
      const site = await exampleSite();
      return writeSite(site, { ...(await site.sign(completeBadge(site))), name: 'Autre' } as { id: string });
    },
  ],
  [
    'credential-key',
    badgeFile,
    async () => {
      const [own, known] = await ownSites();
      return writeSite(own, await known.sign(completeBadge(own)));
    },
  ],
  [
    'credential-bytes',
    badgeFile,
    changed((folder, _site, json) => write(folder, badgeFile, `${json}\n`)),
    ['copy-bytes'],
  ],
  [
    'credential-contexts',
    badgeFile,
    signed((badge) => ({
      '@context': [...badge['@context'], 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    })),
  ],
  ['credential-shape', badgeFile, signed(() => ({ description: '' }))],
  [
    'credential-address',
    badgeFile,
    changed(async (folder, site) => {
      const id = `https://else.example.org/${badgeFile}`;
      const badge = completeBadge(site);
      const elsewhere = serialise(await site.sign({ ...badge, id, evidence: badge.evidence.slice(1) }));
      write(folder, badgeFile, elsewhere);
      inAllForms(folder, 'lucia/mediation', elsewhere);
    }),
  ],
  ['credential-issuer', badgeFile, signed((badge) => ({ issuer: { ...badge.issuer, type: 'Profile' } }))],
  ['credential-dates', badgeFile, signed(() => ({ validFrom: '2026-03-02T10:00:00Z' }))],
  ['credential-recipient', badgeFile, signed((badge) => subject(badge, { id: 'did:example:lucia' }))],
  [
    'credential-no-email',
    badgeFile,
    signed((badge) =>
      subject(badge, { source: { ...badge.credentialSubject.source, email: 'tutrice@example.org' } }),
    ),
  ],
  [
    'credential-achievement',
    badgeFile,
    signed((badge) => achievement(badge, { achievementType: 'Chocolat' })),
  ],
  [
    'credential-results',
    badgeFile,
    signed((badge) =>
      subject(badge, { result: [{ type: ['Result'], resultDescription: 'urn:example:none' }] }),
    ),
  ],
  ['credential-language', badgeFile, signed((badge) => achievement(badge, { inLanguage: 'en' }))],
  [
    'credential-evidence',
    badgeFile,
    signed((_badge, { site }) => ({
      evidence: [{ id: `${site}badges/mediation/`, type: ['Evidence'], name: 'Une page' }],
    })),
  ],
  [
    'credential-endorsements',
    badgeFile,
    signed((badge) => ({
      endorsement: [
        {
          '@context': badge['@context'],
          id: 'urn:uuid:0b8f3f1e-51f4-4b0a-9d43-7a2b7c0d1e30',
          type: ['VerifiableCredential', 'EndorsementCredential'],
          issuer: { id: 'did:web:partner.example.org', type: ['Profile'], name: 'Partenaire' },
          validFrom: '2026-01-01T00:00:00Z',
          credentialSubject: { id: badge.id, type: ['EndorsementSubject'] },
        },
      ],
    })),
  ],
  [
    'credential-status',
    badgeFile,
    signed((badge) => ({ credentialStatus: { ...badge.credentialStatus, id: `${badge.id}#status` } })),
  ],
  [
    'credential-status-index',
    badgeFile,
    changed(async (folder, site) => {
      const badge = completeBadge(site);
      const id = badge.id.replace(exampleUuid, other);
      const again = serialise(await site.sign({ ...badge, id, evidence: badge.evidence.slice(1) }));
      write(folder, `credentials/${other}.json`, again);
      inAllForms(folder, 'nathan/mediation', again);
    }),
  ],
  [
    'credential-proof',
    badgeFile,
    async () => {
      const site = await exampleSite();
      const { proof, ...badge } = await site.sign(completeBadge(site));
      return writeSite(site, { ...badge, proof: proof[0] } as { id: string });
    },
  ],
  [
    'credential-specimen',
    `specimens/${exampleUuid}.json`,
    () => writeSpecimen('https://badges.example.org/', { name: 'Médiation' }),
  ],
  [
    'credential-no-folder-name',
    badgeFile,
    signed((badge, { site }) => aligned(badge, `${site}lucia/mediation/`)),
  ],
  ['credential-links', badgeFile, changed((folder) => rmSync(join(folder, 'artwork/abc.png')))],
  [
    'credential-forms',
    badgeFile,
    changed((folder) => write(folder, png, readFileSync(join(folder, 'artwork/plain.png')))),
  ],
  [
    'copy-known',
    'nathan/mediation.png',
    changed((folder, _site, json) =>
      write(
        folder,
        'nathan/mediation.png',
        bakePng(readFileSync(join(folder, 'artwork/plain.png')), json.replace(exampleUuid, other)),
      ),
    ),
  ],
  [
    'copy-bytes',
    page,
    changed((folder, _site, json) => write(folder, page, awardPage(json.replace('"proof"', ' "proof"')))),
  ],
  [
    'page-award',
    'lucia/index.html',
    changed((folder, _site, json) => write(folder, 'lucia/index.html', awardPage(json))),
  ],
  [
    'png-readable',
    png,
    changed((folder) => write(folder, png, readFileSync(join(folder, png)).subarray(0, -3))),
  ],
  [
    'png-once',
    png,
    changed((folder) => {
      const { chunks, badge, put } = taken(folder);
      put(...chunks.slice(0, badge), chunks[badge], ...chunks.slice(badge));
    }),
  ],
  [
    'png-before-pixels',
    png,
    changed((folder) => {
      const { chunks, badge, put } = taken(folder);
      put(...chunks.toSpliced(badge, 1).slice(0, -1), chunks[badge], chunks.at(-1));
    }),
  ],
  [
    'png-uncompressed',
    png,
    rebaked((json) =>
      chunkOf(
        Buffer.concat([Buffer.from('openbadgecredential\0\x01\0\0\0'), deflateSync(Buffer.from(json))]),
      ),
    ),
  ],
  [
    'png-checksum',
    png,
    changed((folder) => {
      const { chunks, badge, put } = taken(folder);
      const damaged = Buffer.from(chunks[badge] ?? []);
      damaged.writeUInt32BE(0, damaged.length - 4);
      put(...chunks.with(badge, damaged));
    }),
  ],
  [
    'png-ascii',
    png,
    rebaked((json) =>
      chunkOf(Buffer.from(`openbadgecredential\0\0\0\0\0${JSON.stringify(JSON.parse(json))}`)),
    ),
    ['copy-bytes'],
  ],
  ['svg-readable', svg, changed((folder) => write(folder, svg, text(folder, svg).slice(0, -4)))],
  [
    'svg-once',
    svg,
    changed((folder, _site, json) => {
      const again = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential></svg>`;
      edit(folder, svg, '</svg>', again);
    }),
  ],
  [
    'svg-namespace',
    svg,
    changed((folder) => edit(folder, svg, 'https://purl.imsglobal.org/ob/v3p0', 'http://openbadges.org')),
  ],
  [
    'svg-first',
    svg,
    changed((folder) => edit(folder, svg, '<openbadges:', '<title>Un badge</title><openbadges:')),
  ],
  [
    'svg-cdata',
    svg,
    changed((folder) => {
      edit(folder, svg, '<![CDATA[', '');
      edit(folder, svg, ']]>', '');
    }),
  ],
  [
    'did-form',
    'did.json',
    changed((folder) => documents(folder, (document) => ({ ...document, service: [] }))),
  ],
  [
    'did-methods',
    'did.json',
    changed((folder) =>
      documents(folder, (document) => ({
        ...document,
        verificationMethod: document.verificationMethod.map(({ controller, ...method }) => method),
      })),
    ),
  ],
  [
    'did-assertion',
    'did.json',
    changed((folder) =>
      documents(folder, (document) => ({ ...document, assertionMethod: document.verificationMethod })),
    ),
  ],
  [
    'did-size',
    'did.json',
    changed((folder, site) => {
      const keys = Array.from(
        { length: 40 },
        (_, index) => ownKey.publicKeyMultibase.slice(0, -2) + (index + 11),
      );
      documents(folder, () => didDocument(site.did, [site.key.publicKeyMultibase, ...keys]));
    }),
  ],
  [
    'did-place',
    'did.json',
    changed((folder, site) =>
      write(
        folder,
        'did.json',
        serialise(didDocument('did:web:else.example.org', [site.key.publicKeyMultibase])),
      ),
    ),
  ],
  [
    'did-keys',
    'did.json',
    async () => {
      const site = await exampleSite('https://own.example.org/', await importKey(ownKey.secretKeyMultibase));
      const folder = writeSite(site, await site.sign(completeBadge(site)));
      const thief = await generateKey();
      documents(folder, () => didDocument(site.did, [ownKey.publicKeyMultibase, thief.publicKeyMultibase]));
      return folder;
    },
  ],
  [
    'list-signature',
    'status/1.json',
    changed((folder) => edit(folder, 'status/1.json', '"validFrom":"2026-03-01', '"validFrom":"2026-03-02')),
  ],
  [
    'list-key',
    'status/1.json',
    async () => {
      const [own, known] = await ownSites();
      const folder = writeSite(own, await own.sign(completeBadge(own)));
      write(folder, 'status/1.json', serialise(known.files.get(known.listUrl)));
      return folder;
    },
  ],
  [
    'list-bytes',
    'status/1.json',
    changed((folder) => write(folder, 'status/1.json', `${text(folder, 'status/1.json')}\n`)),
  ],
  ['list-type', 'status/1.json', listed(() => ({ type: ['VerifiableCredential'] }))],
  ['list-address', 'status/1.json', listed(({ id }) => ({ id: id.replace('1.json', '2.json') }))],
  [
    'list-purpose',
    'status/1.json',
    listed(({ credentialSubject }) => ({
      credentialSubject: { ...credentialSubject, statusPurpose: 'suspension' },
    })),
  ],
  [
    'list-encoding',
    'status/1.json',
    listed(({ credentialSubject }) => ({
      credentialSubject: { ...credentialSubject, encodedList: 'uAAAA' },
    })),
  ],
  [
    'list-size',
    'status/1.json',
    listed(({ credentialSubject }) => {
      const encodedList = `u${gzipSync(Buffer.alloc(1024)).toString('base64url')}`;
      return { credentialSubject: { ...credentialSubject, encodedList } };
    }),
  ],
  [
    'list-issuer',
    'status/1.json',
    changed(async (folder, site) => {
      const key = await importKey(ownKey.secretKeyMultibase);
      const stranger = await exampleSite(site.site, key, didKey(key.publicKeyMultibase));
      write(folder, 'status/1.json', serialise(stranger.files.get(stranger.listUrl)));
    }),
  ],
  [
    'site-did',
    '',
    changed((folder) => {
      rmSync(join(folder, 'did.json'));
      rmSync(join(folder, '.well-known'), { recursive: true });
    }),
    ['list-signature'],
  ],
  ['site-did-twice', '', changed((folder) => rmSync(join(folder, 'did.json')))],
  ['site-lists', '', changed((folder) => rmSync(join(folder, 'status'), { recursive: true }))],
  ['site-day', '', changed((folder) => rmSync(join(folder, 'site.json')))],
  ['site-fresh', '', changed((folder) => edit(folder, 'site.json', '2026-05-31', '2026-05-29'))],
];

/** Other ways of breaking some of them. */
const more: typeof table = [
  [
    'credential-dates',
    badgeFile,
    async () => {
      const site = await exampleSite();
      const tomorrow = '2026-06-02T10:00:00Z';
      return writeSite(site, await site.sign({ ...completeBadge(site), validFrom: tomorrow }, tomorrow));
    },
  ],
  ['site-fresh', '', changed((folder) => edit(folder, 'site.json', '2026-05-31', '2026-06-03'))],
  ['site-day', '', changed((folder) => edit(folder, 'site.json', '2026-05-31', '2026-99-99'))],
  ['credential-achievement', badgeFile, signed((badge) => withoutImage(badge))],
  [
    'credential-no-email',
    badgeFile,
    signed((badge) => {
      const [identifier] = badge.credentialSubject.identifier;
      return subject(badge, {
        identifier: [{ ...identifier, identityHash: 'lucia@example.org', identityType: 'emailAddress' }],
      });
    }),
    ['credential-recipient'],
  ],
  [
    'credential-specimen',
    `specimens/${exampleUuid}.json`,
    signed((badge) => ({
      id: badge.id.replace('credentials', 'specimens'),
      evidence: badge.evidence.slice(1),
    })),
  ],
  ['credential-forms', badgeFile, changed((folder) => rmSync(join(folder, page)))],
  [
    'site-did',
    '',
    changed((folder) => rmSync(join(folder, '.well-known'), { recursive: true })),
    ['list-signature', 'site-did-twice'],
  ],
  [
    'site-did',
    '',
    changed((folder) => rmSync(join(folder, 'did.json')), 'https://user.example.org/repo/'),
    ['list-signature', 'site-did-twice'],
  ],
];
const rows = [...table, ...more];

/** These ask what the content publishes, which a folder is not asked. */
const onTheWebOnly: readonly RuleCode[] = ['site-complete', 'site-as-signed'];

/** Runs the command on the day of 1 June 2026, for a structure whose own site is another. */
function run(args: readonly string[], content: string): Promise<{ status: number; output: string }> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1780315200', JALON_CONTENT: content };
  const script = resolve(import.meta.dirname, 'verify.ts');
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const output = (stdout + stderr).replace(/[\u00a0\u202f]/g, ' ');
      done({ status: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });
}

interface Report {
  readonly rules: readonly {
    code: RuleCode;
    failures: readonly { file: string }[];
    documents: readonly string[];
  }[];
  readonly withheld: readonly { address: string }[];
}

/** A content folder whose `issuer.md` answers for `https://own.example.org/`. */
function structure(): string {
  const content = mkdtempSync(join(tmpdir(), 'jalon-site-'));
  folders.push(content);
  const known = `  - { publicKey: ${knownKey.publicKeyMultibase}, since: 2025-01-01, compromised: 2026-05-01 }`;
  const keys = `keys:\n${known}\n  - { publicKey: ${ownKey.publicKeyMultibase}, since: 2026-01-01 }`;
  write(content, 'issuer.md', `---\nname: Une structure\ndid: did:web:own.example.org\n${keys}\n---\n`);
  return content;
}

describe('npm run verify', () => {
  let content: string;
  const made: string[] = [];
  let reports: Report[];
  let told: string;

  beforeAll(async () => {
    content = structure();
    for (const [, , make] of rows) made.push(await make());
    folders.push(...made);
    reports = JSON.parse((await run(['--json', ...made], content)).output);
    told = (await run(made, content)).output;
  }, 120_000);

  test('each rule has a row', () => {
    const held = [...table.map(([code]) => code), ...onTheWebOnly];
    expect(held.toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
  });

  test.each(rows.map(([code, file, , also = []], index) => ({ code, file, also, index })))(
    'tells $code of $file, and no other rule',
    ({ code, file, also, index }) => {
      const failing = reports[index]?.rules.filter(({ failures }) => failures.length > 0) ?? [];
      expect(failing.map((rule) => rule.code).toSorted()).toEqual([code, ...also].toSorted());
      expect(failing.find((rule) => rule.code === code)?.failures.map((one) => one.file)).toContain(file);
    },
  );

  test.each(rows.map(([code, file], index) => ({ code, file, index })))(
    'says in words what is wrong with $code, where, and what to do',
    ({ code, file, index }) => {
      const part = told.slice(told.indexOf(made[index] ?? ''), told.indexOf(made[index + 1] ?? '\0'));
      const { rule, mend } = siteRuleWords('fr').rules[code];
      const lines = (index + 1 < made.length ? part : told.slice(told.indexOf(made[index] ?? ''))).split(
        '\n',
      );
      const from = lines.findIndex((line) => line.includes(` · ${code}`));
      expect(lines[from]).toContain(plain(rule));
      expect(lines[from + 1]).toContain(file || 'le site');
      expect(lines.slice(from).find((line) => line.includes('→'))).toContain(plain(mend));
    },
  );
});

/** A text of the words as the terminal shows it, with plain spaces. */
function plain(words: string): string {
  return typography(words, 'fr').replace(/[\u00a0\u202f]/g, ' ');
}

test('the words of a list that does not hold are of the language, not a code', () => {
  const { wrong } = siteRuleWords('fr').rules['list-signature'];
  expect(wrong({ outcome: 'changed' })).toContain('Non valide');
});

describe('a sound site', () => {
  test('meets every rule, and says so; --all tells each rule of each document', async () => {
    const folder = await changed(() => undefined)();
    folders.push(folder);
    const { status, output } = await run([folder], structure());
    expect(output).toMatch(/✓ \d+ règles sur \d+ documents, toutes suivies\./);
    expect([status, output]).toEqual([0, expect.not.stringContaining('→')]);
    const all = (await run(['--all', folder], structure())).output;
    expect(all).toMatch(/lucia\/mediation\.png\n( {2}✓ .*\n)+/);
    expect(all).toContain('png-before-pixels · Jalon');
    expect(all).toContain('credential-contexts · VC Data Model 2.0, 4.3');
    expect(all).not.toContain('✗');
  });

  test('may name badges that are not there: their people may have taken back their consent', async () => {
    const folder = await signed((badge, { site }) => aligned(badge, `${site}credentials/${other}.json`))();
    folders.push(folder);
    const { status, output } = await run([folder], structure());
    expect([status, output]).toEqual([0, expect.stringContaining('1 adresse d’autres badges sans réponse')]);
  });

  test('without a badge is said to have none, below its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-site-'));
    folders.push(folder);
    const { output } = await run([folder], structure());
    expect(output).toContain(`Le site dans ${folder}\nAucun badge signé ne s’y trouve.`);
  });

  test('of specimens meets every rule too', async () => {
    const folder = await writeSpecimen('https://badges.example.org/');
    folders.push(folder);
    const { status, output } = await run([folder], structure());
    expect([status, output]).toEqual([0, expect.stringContaining('toutes suivies')]);
  });

  test('is as good after two days as on the first', async () => {
    const folder = await changed((made) => edit(made, 'site.json', '2026-05-31', '2026-05-30'))();
    folders.push(folder);
    const { status, output } = await run([folder], structure());
    expect([status, output]).toEqual([0, expect.stringContaining('toutes suivies')]);
  });

  test('that is merely old is warned of, and stays sound', async () => {
    const folder = await changed((made) => edit(made, 'site.json', '2026-05-31', '2026-05-29'))();
    folders.push(folder);
    const { status, output } = await run([folder], structure());
    expect([status, output]).toEqual([
      0,
      expect.stringContaining('Le site est du 29 mai 2026, il y a 3 jours'),
    ]);
  });
});

describe('a site without a badge', () => {
  const emptied = (address?: string) =>
    changed((folder) => {
      for (const path of ['credentials', 'lucia']) rmSync(join(folder, path), { recursive: true });
      for (const path of [png, svg]) rmSync(join(folder, path), { force: true });
    }, address)();
  /** The key of the example site is its own, and its list with it. */
  const takeOver = (folder: string) => {
    documents(folder, () => didDocument('did:web:own.example.org', [ownKey.publicKeyMultibase]));
    rmSync(join(folder, 'status'), { recursive: true });
  };
  const own = () => {
    const content = structure();
    const key = `keys: [{ publicKey: ${ownKey.publicKeyMultibase}, since: 2026-01-01 }]`;
    const addresses = 'site: https://own.example.org/\ndid: did:web:own.example.org';
    write(content, 'issuer.md', `---\nname: Une structure\n${addresses}\n${key}\n---\n`);
    return content;
  };

  test('is not verified, and never said to meet the rules', async () => {
    const folder = await emptied();
    folders.push(folder);
    const { status, output } = await run([folder], own());
    expect([status, output]).toEqual([2, expect.stringContaining('? Aucun badge n’a été trouvé')]);
    expect(output).not.toMatch(/suivies/);
  });

  test('is sound where it is the structure’s own, which has yet to give its first badge', async () => {
    const folder = await emptied('https://own.example.org/');
    folders.push(folder);
    takeOver(folder);
    const { status, output } = await run([folder], own());
    expect([status, output]).toEqual([
      0,
      expect.stringContaining('La structure ne publie encore aucun badge.'),
    ]);
    expect(output).not.toContain('toutes suivies');
  });

  test('is not verified where the structure’s content has one to publish', async () => {
    const folder = await emptied('https://own.example.org/');
    folders.push(folder);
    takeOver(folder);
    const { status, output } = await run([folder], await issuedContent());
    expect([status, output]).toEqual([2, expect.stringContaining('Aucun badge n’a été trouvé')]);
  });
});

/** The fixture as a content of the structure's own, with its badges issued. */
async function issuedContent(): Promise<string> {
  const key = await importKey(ownKey.secretKeyMultibase);
  const addresses = 'site: https://own.example.org/\ndid: did:web:own.example.org';
  const root = writeFixture({
    'issuer.md': `---\nname: Une structure\n${addresses}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-01-01 }]\n---\n`,
  });
  const content = contentOf(root);
  await issueAwards({
    ...{ content, key, artwork: fixtureArtwork, clock: () => new Date('2026-05-30T09:00:00Z') },
    published: publishable(content, '2026-05-30'),
    register: readRegister(root),
  });
  return root;
}
